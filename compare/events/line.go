package events

import (
	"encoding/binary"
	"errors"
	"math"
	"time"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// Line is what is known of an article before it is grouped: what an Index keeps of it. It is small, so that it can be sent where
// the articles are grouped.
type Line struct {
	ID, Outlet string
	Event      string // as the input names it

	day    int32 // days since 1970, noDay when unknown
	sketch sketch
}

// NewLiner returns what makes the line of an article. It keeps scratch memory and serves one goroutine. Where the grouping does not
// ask what an article is about, or the input names its event, the line does not tell it. Where it does the article is read for it, and
// its tokens are returned too, as features.Analyzer.Recall takes them; they are good until the next call.
func NewLiner(a *features.Analyzer, bg *lexicons.BackgroundTable, grouping Grouping) func(*corpus.Article) (Line, []byte) {
	s := newSketcher(a, bg)
	return func(article *corpus.Article) (Line, []byte) { return s.line(article, grouping) }
}

// line makes the line of an article. Where it reads the article it returns the tokens too, as features.Analyzer.Recall takes them.
func (s *sketcher) line(a *corpus.Article, grouping Grouping) (l Line, tokens []byte) {
	l = Line{ID: a.ID, Outlet: a.Outlet, Event: a.Event, day: noDay}
	if !a.Date.IsZero() {
		l.day = int32(a.Date.Unix() / int64((24 * time.Hour).Seconds()))
	}
	if grouping != Auto || a.Event != "" {
		return l, nil
	}
	var known Line
	if kept := s.analyzer.Sketched(a); kept != "" && known.UnmarshalBinary([]byte(kept)) == nil {
		l.sketch = known.sketch
		return l, nil
	}
	l.sketch, tokens = s.sketch(a)
	if s.analyzer.Cache != nil {
		data, _ := Line{sketch: l.sketch}.AppendBinary(nil) // the error is always nil
		s.analyzer.SetSketch(a, data)
	}
	return l, tokens
}

// AppendBinary appends the encoded line to data. The error is always nil.
func (l Line) AppendBinary(data []byte) ([]byte, error) {
	for _, s := range [...]string{l.ID, l.Outlet, l.Event} {
		data = append(binary.AppendUvarint(data, uint64(len(s))), s...)
	}
	data = binary.LittleEndian.AppendUint32(data, uint32(l.day))
	data = append(data, l.sketch.days[:]...)
	for _, t := range l.sketch.terms {
		data = binary.LittleEndian.AppendUint32(data, t.key)
		data = append(data, t.level)
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(t.share))
	}
	return data, nil
}

var errNoLine = errors.New("these bytes are no line of an index of events")

const termBytes = 9 // key, level, share

// UnmarshalBinary makes l the line that AppendBinary wrote.
func (l *Line) UnmarshalBinary(data []byte) error {
	*l = Line{}
	for _, s := range [...]*string{&l.ID, &l.Outlet, &l.Event} {
		n, size := binary.Uvarint(data)
		if size <= 0 || n > uint64(len(data)-size) {
			return errNoLine
		}
		data = data[size:]
		*s, data = string(data[:n]), data[n:]
	}
	const fixed = 4 + len(weekdays{})
	if len(data) < fixed || (len(data)-fixed)%termBytes != 0 {
		return errNoLine
	}
	l.day = int32(binary.LittleEndian.Uint32(data))
	copy(l.sketch.days[:], data[4:])
	for data = data[fixed:]; len(data) > 0; data = data[termBytes:] {
		t := sketchedTerm{binary.LittleEndian.Uint32(data), data[4], math.Float32frombits(binary.LittleEndian.Uint32(data[5:]))}
		if t.level > maxLevel {
			return errNoLine
		}
		l.sketch.terms = append(l.sketch.terms, t)
	}
	return nil
}
