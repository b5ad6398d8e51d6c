package lang

import "strings"

// Phrases are searched for in a text all at once. The text is walked through once, and only where two bytes stand with which a phrase
// begins is it compared with the phrases.
type Phrases struct {
	starts [1 << 16 / 64]uint64 // by two bytes: a bit where a phrase begins with them
	by     map[[2]byte][]string // the phrases, by their first two bytes
	single []string             // those of one byte or none
}

// NewPhrases returns the Phrases of a list.
func NewPhrases(phrases []string) *Phrases {
	p := &Phrases{by: map[[2]byte][]string{}}
	for _, s := range phrases {
		if len(s) < 2 {
			p.single = append(p.single, s)
			continue
		}
		pair := uint16(s[0])<<8 | uint16(s[1])
		p.starts[pair>>6] |= 1 << (pair & 63)
		p.by[[2]byte{s[0], s[1]}] = append(p.by[[2]byte{s[0], s[1]}], s)
	}
	return p
}

// In reports whether s holds any of them.
func (p *Phrases) In(s string) bool {
	for _, one := range p.single {
		if strings.Contains(s, one) {
			return true
		}
	}
	for i := 1; i < len(s); i++ {
		pair := uint16(s[i-1])<<8 | uint16(s[i])
		if p.starts[pair>>6]>>(pair&63)&1 == 0 {
			continue
		}
		for _, phrase := range p.by[[2]byte{s[i-1], s[i]}] {
			if strings.HasPrefix(s[i-1:], phrase) {
				return true
			}
		}
	}
	return false
}
