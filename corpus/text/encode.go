package text

import (
	"encoding/binary"
	"errors"
)

// Each encoded token is a byte of four flags, a code of the gap before it and a code of what follows, then
//
//   - its length, where its type is new in this text. Another process looks the type up by its surface there (codeNew). For the same one
//     the type and its flags follow (codeTyped): looking rare words up is most of what reading a text costs;
//   - else the number of its type among those met, in one byte (codeNear) or as a varint (codeFar).
//
// A gap of three bytes or more stands before these as a varint. Sentences need no room: their first tokens are flagged.
const (
	gapBits   = 2
	gapLong   = 1<<gapBits - 1 // the gap follows
	codeNew   = 0
	codeNear  = 1
	codeFar   = 2
	codeTyped = 3

	gapShift  = 4
	codeShift = gapShift + gapBits
)

// placeShift is where the flags of the occurrence begin in Flags.
const placeShift = 11

// AppendTokens appends tokens of the Vocab of s to data. Only a Segmenter of that Vocab can read them, but for what is sent: that any can.
func (s *Segmenter) AppendTokens(data []byte, tokens []Token, sent bool) []byte {
	fresh := byte(codeTyped)
	if sent {
		fresh = codeNew
	}
	data = binary.AppendUvarint(data, uint64(len(tokens)))
	if n := s.vocab.Types() - len(s.met); n > 0 {
		s.met = append(s.met, make([]uint32, n)...)
	}
	end, types := 0, uint32(0)
	for i := range tokens {
		t := &tokens[i]
		gap, number := t.Start()-end, s.met[t.Type]
		head := byte(t.Flags>>placeShift) | byte(min(gap, gapLong))<<gapShift
		switch {
		case number == 0:
			head |= fresh << codeShift
		case number <= 256:
			head |= codeNear << codeShift
		default:
			head |= codeFar << codeShift
		}
		data = append(data, head)
		if gap >= gapLong {
			data = binary.AppendUvarint(data, uint64(gap))
		}
		switch {
		case number == 0:
			data = binary.AppendUvarint(data, uint64(t.Len()))
			if !sent {
				data = binary.AppendUvarint(data, uint64(t.Type))
				data = binary.LittleEndian.AppendUint16(data, uint16(t.Flags&(1<<placeShift-1)))
			}
			types++
			s.met[t.Type] = types
		case number <= 256:
			data = append(data, byte(number-1))
		default:
			data = binary.AppendUvarint(data, uint64(number-1))
		}
		end = t.End()
	}
	for i := range tokens {
		s.met[tokens[i].Type] = 0
	}
	return data
}

// errTokens is how decoding ends that meets bytes which AppendTokens never wrote for this text.
var errTokens = errors.New("encoded tokens do not fit their text")

// DecodeTokens undoes AppendTokens: it reads the tokens of text off the front of data into out and returns the rest.
func (s *Segmenter) DecodeTokens(text, data string, out *Segmented) (rest string, err error) {
	d := tokenDecoder{data: data}
	n := d.uvarint()
	if n > uint64(len(data)) {
		return "", errTokens
	}
	tokens, sentences := out.Tokens[:0], out.Sentences[:0]
	if cap(tokens) < int(n) {
		tokens = make([]Token, 0, n)
	}
	s.forms = s.forms[:0]
	types := uint64(s.vocab.Types())
	end := 0
	for i := range int(n) {
		head := d.byte()
		gap := uint64(head >> gapShift & gapLong)
		if gap == gapLong {
			gap = d.uvarint()
		}
		if gap > uint64(len(text)-end) {
			return "", errTokens
		}
		start := end + int(gap)
		var f form
		if code := head >> codeShift; code == codeNew || code == codeTyped {
			length := d.uvarint()
			if length == 0 || length > uint64(len(text)-start) {
				return "", errTokens
			}
			if code == codeNew {
				f = s.form(text, start, start+int(length))
			} else {
				id := d.uvarint()
				if f = (form{uint32(id), Flags(d.byte()) | Flags(d.byte())<<8}); id >= types {
					return "", errTokens
				}
			}
			s.forms = append(s.forms, sized{f, uint32(length)})
			end = start + int(length)
		} else {
			number := uint64(d.byte())
			if head>>codeShift != codeNear {
				d.at--
				number = d.uvarint()
			}
			if number >= uint64(len(s.forms)) {
				return "", errTokens
			}
			known := &s.forms[number]
			f = known.form
			if end = start + int(known.length); end > len(text) {
				return "", errTokens
			}
		}
		place := Flags(head&(1<<gapShift-1)) << placeShift
		if place.Is(SentenceStart) {
			if k := len(sentences); k > 0 {
				sentences[k-1].End = i
			}
			sentences = append(sentences, Sentence{i, int(n)})
		}
		tokens = append(tokens, Token{uint32(start), uint32(end), f.id, f.flags | place})
	}
	if d.at > len(data) || len(sentences) == 0 && n > 0 || len(sentences) > 0 && sentences[0].First != 0 {
		return "", errTokens
	}
	out.Tokens, out.Sentences = tokens, sentences
	return data[d.at:], nil
}

// sized is a form and its length in bytes.
type sized struct {
	form
	length uint32
}

// tokenDecoder reads numbers off data; beyond its end it gives zeros, and at is behind it.
type tokenDecoder struct {
	data string
	at   int
}

func (d *tokenDecoder) byte() byte {
	d.at++
	if d.at > len(d.data) {
		return 0
	}
	return d.data[d.at-1]
}

func (d *tokenDecoder) uvarint() (v uint64) {
	for shift := 0; shift < 64; shift += 7 {
		b := d.byte()
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return v
		}
	}
	return v
}
