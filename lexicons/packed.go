package lexicons

import (
	"fmt"

	"github.com/klauspost/compress/zstd"
)

// Unpack returns the content of a table that ships compressed (zstd), as counts learned from a corpus do.
func Unpack(name string, packed []byte) (string, error) {
	d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	defer d.Close()
	content, err := d.DecodeAll(packed, nil)
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	return string(content), nil
}
