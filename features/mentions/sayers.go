package mentions

import (
	"sort"

	"tellings/features/voice"
)

// sayers notes by token between quotation marks which actor says it, where package voice names the speaker. Of quotations
// within one another the inner one counts.
func (f *Finder) sayers() {
	f.says = filled(f.says, len(f.tokens))
	for k := range f.heard.Quotes {
		q := &f.heard.Quotes[k]
		if q.Kind != voice.Direct && q.Kind != voice.Partial {
			continue
		}
		a := f.sayer(q.Speaker)
		for i := q.From; i < q.To; i++ {
			f.says[i] = a
		}
	}
}

// sayer is the actor whose name a speaker bears, or None.
func (f *Finder) sayer(speaker int32) int32 {
	if speaker == voice.Unknown {
		return None
	}
	end := f.heard.Speakers[speaker].Mention.End
	last := sort.Search(len(f.tokens), func(i int) bool { return f.tokens[i].Start >= end }) - 1
	if last < 0 || f.nameAt[last] < 0 {
		return None
	}
	return f.names[f.nameAt[last]].actor
}
