package features

import (
	"sort"

	"tellings/corpus/text"
	"tellings/features/voice"
)

// SpeakerOf returns whose word token i surely is: that of a known speaker within whose quotation marks it stands. Of quotations
// within one another the inner one counts. Words of reported speech are the outlet's retelling and nobody else's, so for these,
// as for scare quotes and for quotations of an unknown speaker, it reports false. It is what every table asks that gives a word
// to a speaker.
func (d *Document) SpeakerOf(i int) (speaker int32, sure bool) {
	if d.Voices[i] != voice.Quoted {
		return voice.Unknown, false
	}
	behind := sort.Search(len(d.Quotes), func(k int) bool { return d.Quotes[k].From > i })
	for k := behind - 1; k >= max(0, behind-deepest); k-- {
		q := &d.Quotes[k]
		if q.To > i && q.Kind.Marked() {
			return q.Speaker, q.Kind != voice.Scare && q.Speaker != voice.Unknown && q.Also == voice.Unknown
		}
	}
	return voice.Unknown, false
}

// deepest is how many quotes back the one around a token is looked for.
const deepest = 32

// Attitudes is the number of words and numbers in the outlet's own voice that tell what someone thinks, wants or plans.
func (d *Document) Attitudes() int {
	n, at := 0, 0
	for k := range d.Quotes {
		q := &d.Quotes[k]
		if q.Kind != voice.Attitude {
			continue
		}
		for i := max(at, q.From); i < q.To; i++ {
			if d.Voices[i] == voice.Outlet && d.Tokens[i].Flags.Is(text.Word|text.Number) {
				n++
			}
		}
		at = max(at, q.To)
	}
	return n
}
