package cluster

import (
	"errors"
	"fmt"
	"sync"

	"github.com/klauspost/compress/zstd"
)

// The rows of an event travel as one packed block: tables repeat themselves.

// One of each serves a process: to make an encoder for an event costs more than to encode it.
var (
	encoder = sync.OnceValues(func() (*zstd.Encoder, error) { return zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest)) })
	decoder = sync.OnceValues(func() (*zstd.Decoder, error) { return zstd.NewReader(nil, zstd.WithDecoderConcurrency(0)) })
)

// pack packs the rows of an event.
func pack(rows []byte) ([]byte, error) {
	w, err := encoder()
	if err != nil {
		return nil, err
	}
	return w.EncodeAll(rows, nil), nil
}

var errNoRows = errors.New("these bytes are no packed rows")

// unpack undoes pack.
func unpack(packed []byte) ([]byte, error) {
	r, err := decoder()
	if err != nil {
		return nil, err
	}
	rows, err := r.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("packed rows: %w", err)
	}
	return rows, nil
}
