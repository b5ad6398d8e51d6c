package cluster

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"sync"
	"time"

	"github.com/klauspost/compress/zstd"

	"tellings/reports"
)

// The rows of an event travel as one packed block: of each table the number of its rows, then their cells, each a byte for its kind
// and its value; all of it compressed, since tables repeat themselves.
const (
	cellNone = iota
	cellString
	cellInt
	cellFloat
	cellTrue
	cellFalse
	cellTime
	cellNoTime
)

// packRows packs the rows of an event.
func packRows(tables [][][]any) ([]byte, error) {
	var data []byte
	for _, rows := range tables {
		data = binary.AppendUvarint(data, uint64(len(rows)))
		for _, row := range rows {
			for _, cell := range row {
				var err error
				if data, err = appendCell(data, cell); err != nil {
					return nil, err
				}
			}
		}
	}
	w, err := encoder()
	if err != nil {
		return nil, err
	}
	return w.EncodeAll(data, nil), nil
}

// One of each serves a process: to make an encoder for an event costs more than to encode it.
var (
	encoder = sync.OnceValues(func() (*zstd.Encoder, error) { return zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest)) })
	decoder = sync.OnceValues(func() (*zstd.Decoder, error) { return zstd.NewReader(nil, zstd.WithDecoderConcurrency(0)) })
)

func appendCell(data []byte, cell any) ([]byte, error) {
	switch v := cell.(type) {
	case nil:
		return append(data, cellNone), nil
	case string:
		return append(binary.AppendUvarint(append(data, cellString), uint64(len(v))), v...), nil
	case int:
		return binary.AppendVarint(append(data, cellInt), int64(v)), nil
	case float64:
		return binary.LittleEndian.AppendUint64(append(data, cellFloat), math.Float64bits(v)), nil
	case bool:
		if v {
			return append(data, cellTrue), nil
		}
		return append(data, cellFalse), nil
	case time.Time:
		if v.IsZero() {
			return append(data, cellNoTime), nil
		}
		return binary.AppendUvarint(binary.AppendVarint(append(data, cellTime), v.Unix()), uint64(v.Nanosecond())), nil
	}
	return nil, fmt.Errorf("a cell of type %T; tables have strings, ints, float64s, bools and times", cell)
}

var errNoRows = errors.New("these bytes are no packed rows")

// unpackRows undoes packRows.
func unpackRows(packed []byte) ([][][]any, error) {
	r, err := decoder()
	if err != nil {
		return nil, err
	}
	data, err := r.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("packed rows: %w", err)
	}
	in := unpacker{data: string(data)}
	tables := make([][][]any, len(reports.Sheets))
	for i := range tables {
		n := in.uint()
		if n > uint64(len(in.data)) {
			return nil, errNoRows
		}
		width := len(reports.Sheets[i].Columns)
		for range n {
			row := make([]any, width)
			for c := range row {
				row[c] = in.cell()
			}
			tables[i] = append(tables[i], row)
		}
	}
	if in.broken || len(in.data) > 0 {
		return nil, errNoRows
	}
	return tables, nil
}

// unpacker takes values off the front of data; past its end it gives zeros and is broken. Strings are pieces of data.
type unpacker struct {
	data   string
	broken bool
}

func (u *unpacker) take(n uint64) string {
	if n > uint64(len(u.data)) {
		u.broken, u.data = true, ""
		return ""
	}
	s := u.data[:n]
	u.data = u.data[n:]
	return s
}

func (u *unpacker) uint() (v uint64) {
	for shift := 0; shift < 64; shift += 7 {
		b := u.take(1)
		if b == "" {
			return 0
		}
		v |= uint64(b[0]&0x7F) << shift
		if b[0] < 0x80 {
			return v
		}
	}
	u.broken = true
	return 0
}

func (u *unpacker) int() int64 {
	v := u.uint()
	return int64(v>>1) ^ -int64(v&1)
}

func (u *unpacker) text() string { return u.take(u.uint()) }

func (u *unpacker) cell() any {
	switch kind := u.take(1); kind {
	case "\x00":
		return nil
	case "\x01":
		return u.text()
	case "\x02":
		return int(u.int())
	case "\x03":
		bits := u.take(8)
		if bits == "" {
			return nil
		}
		return math.Float64frombits(binary.LittleEndian.Uint64([]byte(bits)))
	case "\x04", "\x05":
		return kind == "\x04"
	case "\x06":
		return time.Unix(u.int(), int64(u.uint())).UTC()
	case "\x07":
		return time.Time{}
	}
	u.broken = true
	return nil
}
