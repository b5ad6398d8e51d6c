package mentions_test

import (
	"strings"
	"testing"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/features/voice"
)

// story is an invented report with names, descriptions and pronouns in the usual proportion.
const story = `Prime Minister Halina Dorsk told Pallandian lawmakers in Vell on Friday that her government would not sign the treaty. “We have
waited long enough,” she said. Dorsk, who took office in May, met President Emmanuel Macron of France and senior U.S. officials before the vote.
The French president called the talks useful, but his spokesman said that they had not settled the matter of the border. Protesters
gathered outside the parliament; the police kept them away from the square. The Democratic Unionist Party, known as the DUP, said it
would vote against the bill. Washington has backed the deal. “They know what we want,” Teodor Maas, the foreign minister, said of the
European Union, adding that its leaders had been told. A migrant caravan that left the coast last week has reached the river.
`

func BenchmarkFind(b *testing.B) {
	f := newFinder(b)
	txt := strings.Repeat(story, 6)
	var seg text.Segmented
	var heard voice.Result
	var grammar syntax.Result
	var out mentions.Result
	f.segmenter.Segment(txt, nil, &seg)
	f.voices.Find(&seg, nil, &heard)
	f.parser.Parse(txt, &seg, &grammar)
	b.SetBytes(int64(len(txt)))
	for b.Loop() {
		f.mentions.Find(txt, &seg, &heard, &grammar, &out)
	}
}
