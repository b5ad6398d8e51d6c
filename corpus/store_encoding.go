package corpus

import (
	"encoding/binary"
	"errors"
	"time"

	"tellings/corpus/text"
)

// An encoded article is its strings, each after its length, the title and the text behind the others in one piece, as Whole has
// them; its target; the date as seconds and nanoseconds (a zero date as the
// seconds of year 1, which is what Go calls zero); and the parts, each as the gap to the one before, its length and its
// kind. Numbers are varints.

func strs(a *Article) [9]*string {
	return [...]*string{&a.ID, &a.Outlet, &a.Event, &a.URL, &a.Author, &a.Section, &a.Label, &a.Group, &a.Origin}
}

// AppendBinary appends the encoded article to data, for a store or to be sent to another process. The error is always nil.
func (a *Article) AppendBinary(data []byte) ([]byte, error) { return appendArticle(data, a), nil }

// UnmarshalBinary makes a the article that AppendBinary wrote. Dates come back in UTC.
func (a *Article) UnmarshalBinary(data []byte) error {
	read, rest, err := decodeArticle(string(data))
	if err == nil && rest != "" {
		err = errChanged
	}
	if err == nil {
		*a = *read
	}
	return err
}

func appendArticle(data []byte, a *Article) []byte {
	for _, s := range strs(a) {
		data = binary.AppendUvarint(data, uint64(len(*s)))
		data = append(data, *s...)
	}
	data = binary.AppendUvarint(data, uint64(len(a.Title)))
	data = binary.AppendUvarint(data, uint64(len(a.Text)))
	data = append(append(append(data, a.Title...), titleGap...), a.Text...)
	data = binary.AppendUvarint(data, uint64(a.Target.Start))
	data = binary.AppendUvarint(data, uint64(a.Target.End))
	data = binary.AppendVarint(data, a.Date.Unix())
	data = binary.AppendUvarint(data, uint64(a.Date.Nanosecond()))
	cut := byte(0)
	if a.CutOff {
		cut = 1
	}
	data = append(data, cut)
	data = binary.AppendUvarint(data, uint64(len(a.Parts)))
	last := 0
	for _, p := range a.Parts {
		data = binary.AppendVarint(data, int64(p.Start-last))
		data = binary.AppendVarint(data, int64(p.Len()))
		data = append(data, byte(p.Kind))
		last = p.End
	}
	return data
}

var errChanged = errors.New("these bytes are no encoded article: the temporary file, or what was sent, was changed by someone else")

// decodeArticle undoes appendArticle and returns what follows the article. The strings of the article are pieces of data. Dates come back in UTC.
func decodeArticle(data string) (a *Article, rest string, err error) {
	d := decoder{data: data}
	a = new(Article)
	for _, s := range strs(a) {
		*s = d.take(d.uint())
	}
	title, body := d.uint(), d.uint()
	if title > uint64(len(d.data)) || body > uint64(len(d.data)) {
		return nil, "", errChanged
	}
	if a.whole = d.take(title + uint64(len(titleGap)) + body); d.broken {
		return nil, "", errChanged
	}
	a.Title, a.Text = a.whole[:title], a.whole[title+uint64(len(titleGap)):]
	a.Target = text.Span{Start: int(d.uint()), End: int(d.uint())}
	a.Date = time.Unix(d.int(), int64(d.uint())).UTC()
	a.CutOff = d.take(1) == "\x01"
	n := d.uint()
	if d.broken || n > uint64(len(d.data)) {
		return nil, "", errChanged
	}
	if n > 0 {
		a.Parts = make([]Part, n)
	}
	last := 0
	for i := range a.Parts {
		start := last + int(d.int())
		last = start + int(d.int())
		a.Parts[i].Span = text.Span{Start: start, End: last}
		if kind := d.take(1); kind != "" {
			a.Parts[i].Kind = PartKind(kind[0])
		}
	}
	if d.broken {
		return nil, "", errChanged
	}
	return a, d.data, nil
}

// decoder takes values off the front of data; past its end it gives zeros and is broken.
type decoder struct {
	data   string
	broken bool
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

func (d *decoder) uint() uint64 {
	var v uint64
	for shift := 0; shift < 64; shift += 7 {
		b := d.take(1)
		if b == "" {
			return 0
		}
		v |= uint64(b[0]&0x7F) << shift
		if b[0] < 0x80 {
			return v
		}
	}
	d.broken = true
	return 0
}

func (d *decoder) int() int64 {
	u := d.uint()
	return int64(u>>1) ^ -int64(u&1)
}
