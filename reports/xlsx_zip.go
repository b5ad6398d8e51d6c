package reports

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"hash/crc32"
	"io"
	"io/fs"
	"maps"
	"slices"
)

// sortedZip writes the parts of a workbook in order of name: the library ranges over a map, and the same report is the same bytes. Parts are
// held compressed until the end.
type sortedZip struct {
	out   io.Writer
	parts map[string]*zipPart
}

func newSortedZip(out io.Writer) *sortedZip { return &sortedZip{out, map[string]*zipPart{}} }

// zipPart is one part, compressed while it is written.
type zipPart struct {
	data   bytes.Buffer
	deflat *flate.Writer
	crc    uint32
	size   uint64
}

func (p *zipPart) Write(b []byte) (int, error) {
	p.crc = crc32.Update(p.crc, crc32.IEEETable, b)
	p.size += uint64(len(b))
	return p.deflat.Write(b)
}

// Create begins a part.
func (z *sortedZip) Create(name string) (io.Writer, error) {
	p := &zipPart{}
	var err error
	p.deflat, err = flate.NewWriter(&p.data, flate.DefaultCompression)
	z.parts[name] = p
	return p, err
}

// AddFS is part of what the library asks for; it is not used.
func (z *sortedZip) AddFS(fs.FS) error { return fs.ErrInvalid }

// Close writes all parts.
func (z *sortedZip) Close() error {
	w := zip.NewWriter(z.out)
	for _, name := range slices.Sorted(maps.Keys(z.parts)) {
		p := z.parts[name]
		if err := p.deflat.Close(); err != nil {
			return err
		}
		head := &zip.FileHeader{Name: name, Method: zip.Deflate, CRC32: p.crc, CompressedSize64: uint64(p.data.Len()), UncompressedSize64: p.size}
		part, err := w.CreateRaw(head)
		if err == nil {
			_, err = p.data.WriteTo(part)
		}
		if err != nil {
			return err
		}
	}
	return w.Close()
}
