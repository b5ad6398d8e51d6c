package corpus

import (
	"archive/zip"
	"cmp"
	"errors"
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

// body is the plain bytes of a file.
type body struct {
	io.ReadCloser
	plain    bool // the file is not compressed
	gzip     bool
	size     int64
	trailing bool // bytes that are no gzip stand behind the data, as some programs leave them: gzip itself passes over them too
}

func (b *body) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.size += int64(n)
	if b.gzip && b.size > 0 && errors.Is(err, gzip.ErrHeader) {
		b.trailing, err = true, io.EOF
	}
	return n, err
}

// decompress returns the plain bytes of r, which holds a file of this name. Streams of several members are read as one.
func decompress(r io.Reader, name string) (*body, error) {
	_, compression := splitCompression(name)
	plain, err := decompressed(r, compression)
	if err != nil {
		return nil, err
	}
	return &body{ReadCloser: plain, plain: compression == "", gzip: compression == ".gz"}, nil
}

func decompressed(r io.Reader, compression string) (io.ReadCloser, error) {
	switch compression {
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
