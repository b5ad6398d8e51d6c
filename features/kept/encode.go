package kept

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
)

// Encode appends plain data to dst: numbers, bools, strings, and structs and slices of them, with no unexported field. Numbers of a slice
// are written as steps from one to the next, so that places in a text take a byte or two.
func Encode(dst []byte, data any) []byte { return encode(dst, reflect.ValueOf(data)) }

func encode(dst []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			dst = encode(dst, v.Field(i))
		}
		return dst
	case reflect.String:
		dst = binary.AppendUvarint(dst, uint64(v.Len()))
		return append(dst, v.String()...)
	case reflect.Slice:
		dst = binary.AppendUvarint(dst, uint64(v.Len()))
		switch kind := v.Type().Elem().Kind(); {
		case kind == reflect.Uint8:
			return append(dst, v.Bytes()...)
		case isNumber(kind):
			last := int64(0)
			for i := range v.Len() {
				n := number(v.Index(i))
				dst, last = binary.AppendVarint(dst, n-last), n
			}
			return dst
		}
		return encodeEach(dst, v)
	case reflect.Array:
		return encodeEach(dst, v)
	case reflect.Bool:
		if v.Bool() {
			return append(dst, 1)
		}
		return append(dst, 0)
	case reflect.Float32, reflect.Float64:
		return binary.LittleEndian.AppendUint64(dst, math.Float64bits(v.Float()))
	}
	return binary.AppendVarint(dst, number(v))
}

func encodeEach(dst []byte, v reflect.Value) []byte {
	for i := range v.Len() {
		dst = encode(dst, v.Index(i))
	}
	return dst
}

func isNumber(k reflect.Kind) bool { return k >= reflect.Int && k <= reflect.Uint64 }

func number(v reflect.Value) int64 {
	if v.CanUint() {
		return int64(v.Uint())
	}
	return v.Int()
}

var errEncoded = errors.New("these bytes are no encoded data of this kind")

// Decode fills what to points to with what Encode wrote of such data.
func Decode(data string, to any) error {
	d := decoder{data: data}
	d.decode(reflect.ValueOf(to).Elem())
	if d.broken || d.data != "" {
		return fmt.Errorf("%T: %w", to, errEncoded)
	}
	return nil
}

// decoder takes values off the front of data; past its end it gives zeros and is broken.
type decoder struct {
	data   string
	broken bool
}

func (d *decoder) decode(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			d.decode(v.Field(i))
		}
	case reflect.String:
		v.SetString(d.take(d.uvarint()))
	case reflect.Slice:
		d.slice(v)
	case reflect.Array:
		for i := range v.Len() {
			d.decode(v.Index(i))
		}
	case reflect.Bool:
		v.SetBool(d.take(1) == "\x01")
	case reflect.Float32, reflect.Float64:
		if bits := d.take(8); bits != "" {
			v.SetFloat(math.Float64frombits(binary.LittleEndian.Uint64([]byte(bits))))
		}
	default:
		d.set(v, d.varint())
	}
}

func (d *decoder) slice(v reflect.Value) {
	n := d.uvarint()
	if n > uint64(len(d.data)) { // each element takes a byte or more
		d.broken = true
	}
	if n == 0 || d.broken {
		return
	}
	kind := v.Type().Elem().Kind()
	if kind == reflect.Uint8 {
		v.SetBytes([]byte(d.take(n)))
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), int(n), int(n)))
	last := int64(0)
	for i := 0; i < int(n) && !d.broken; i++ {
		if isNumber(kind) {
			last += d.varint()
			d.set(v.Index(i), last)
		} else {
			d.decode(v.Index(i))
		}
	}
}

func (d *decoder) set(v reflect.Value, n int64) {
	switch {
	case v.CanUint():
		if d.broken = d.broken || v.OverflowUint(uint64(n)); !d.broken {
			v.SetUint(uint64(n))
		}
	case v.CanInt():
		if d.broken = d.broken || v.OverflowInt(n); !d.broken {
			v.SetInt(n)
		}
	default:
		d.broken = true // a kind that Encode would not have written
	}
}

func (d *decoder) take(n uint64) string {
	if n > uint64(len(d.data)) {
		d.broken, d.data = true, ""
		return ""
	}
	s := d.data[:n]
	d.data = d.data[n:]
	return s
}

func (d *decoder) uvarint() (n uint64) {
	for i := 0; i < len(d.data) && i < binary.MaxVarintLen64; i++ {
		b := d.data[i]
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			d.data = d.data[i+1:]
			return n
		}
	}
	d.broken, d.data = true, ""
	return 0
}

func (d *decoder) varint() int64 {
	u := d.uvarint()
	return int64(u>>1) ^ -int64(u&1)
}
