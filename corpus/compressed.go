package corpus

import (
	"archive/zip"
	"cmp"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// splitCompression takes ".gz" or ".zst" off a file name.
func splitCompression(name string) (base, compression string) {
	lower := strings.ToLower(name)
	for _, ext := range [...]string{".gz", ".zst"} {
		if strings.HasSuffix(lower, ext) {
			return name[:len(name)-len(ext)], ext
		}
	}
	return name, ""
}

// decompress returns the plain bytes of r, which holds a file of this name. Streams of several members are read as one.
func decompress(r io.Reader, name string) (io.ReadCloser, error) {
	switch _, compression := splitCompression(name); compression {
	case ".gz":
		return gzip.NewReader(r)
	case ".zst":
		d, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(1<<30))
		if err != nil {
			return nil, err
		}
		return d.IOReadCloser(), nil
	}
	return io.NopCloser(r), nil
}

// readable lists the members of an archive that are files of a known format, sorted by name, and notes the others.
func readable(z *zip.Reader, passed passedOver) []*zip.File {
	var members []*zip.File
	for _, m := range z.File {
		if m.FileInfo().IsDir() || strings.HasPrefix(m.Name, "__MACOSX/") || strings.HasPrefix(path.Base(m.Name), ".") {
			continue
		}
		if _, ok := formatOf(m.Name); ok && !isAbout(m.Name) {
			members = append(members, m)
		} else {
			passed.add(m.Name)
		}
	}
	slices.SortStableFunc(members, func(a, b *zip.File) int { return cmp.Compare(a.Name, b.Name) })
	return members
}
