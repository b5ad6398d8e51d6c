package corpus

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"os"
)

// Sum is what was read of one input: the checksum of its bytes, made while they were read, so that it vouches for these and no others.
type Sum struct {
	Path   string // "-" for standard input
	SHA256 string
	Bytes  int64
}

// summed passes bytes through and sums them.
type summed struct {
	r    io.Reader
	file *os.File // r when it is a file, for those formats that read at any place
	hash hash.Hash
	size int64
}

func newSummed(r io.Reader) *summed {
	s := &summed{r: r, hash: sha256.New()}
	s.file, _ = r.(*os.File)
	return s
}

func (s *summed) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	s.hash.Write(p[:n]) // never fails
	s.size += int64(n)
	return n, err
}

// end reads what a format left unread, and reports the sum to the caller of Each.
func (r *reading) end(s *summed, path string) error {
	if r.source.sum == nil {
		return nil
	}
	if _, err := io.Copy(io.Discard, s); err != nil {
		return err
	}
	r.source.sum(Sum{path, hex.EncodeToString(s.hash.Sum(nil)), s.size})
	return nil
}
