package voice

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/corpus/text"
)

// TestAttribution has one invented sentence for each construction. Wanted are the contents reported without marks, each as
// "source | cue | content".
func TestAttribution(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"that-clause", "Lee said that the bridge is safe.", []string{"Lee | said | that the bridge is safe"}},
		{"bare clause", "Lee said the bridge is safe.", []string{"Lee | said | the bridge is safe"}},
		{"time before the clause", "Lee said on Monday that the bridge is safe.", []string{"Lee | said | that the bridge is safe"}},
		{"addressee", "Lee told reporters that the bridge is safe.", []string{"Lee | told | that the bridge is safe"}},
		{"addressee, bare clause", "Lee told reporters he was tired.", []string{"Lee | told | he was tired"}},
		{"order", "Lee urged drivers to stay at home.", []string{"Lee | urged | to stay at home"}},
		{"wish", "The council wants to close the road.", []string{"The council | wants | to close the road"}},
		{"passive wish has no source", "The road is expected to close.", []string{" | is expected | The road is expected to close"}},
		{"by-phrase", "The report was praised by engineers.", []string{"engineers | was praised | The report"}},
		{"object", "Lee criticized the old contract.", []string{"Lee | criticized | the old contract"}},
		{"charge with a preposition", "Lee accused the firm of fraud.", []string{"Lee | accused | the firm of fraud"}},
		{"denial", "The firm denied that it had lied.", []string{"The firm | denied | that it had lied"}},
		{"phrasal cue", "Lee laid out her bottom line.", []string{"Lee | laid out | her bottom line"}},
		{"according to, first", "According to engineers, the steel is sound.", []string{"engineers | According to | the steel is sound"}},
		{"according to, last", "The steel is sound, according to engineers.", []string{"engineers | according to | The steel is sound"}},
		{"clause before its cue", "The steel is sound, officials said.", []string{"officials | said | The steel is sound"}},
		{"inverted", "The steel is sound, said Lee.", []string{"Lee | said | The steel is sound"}},
		{"cue inside", "The steel, Lee said, is sound.", []string{"Lee | said | The steel, Lee said, is sound"}},
		{"cue behind an opening phrase", "In the end, Lee said, the steel is sound.", []string{"Lee | said | the steel is sound"}},
		{"apposition", "Lee, the mayor of Ely, said the steel is sound.", []string{"Lee, the mayor of Ely | said | the steel is sound"}},
		{"apposition behind the content", "Ely wants a guarantee of water, its mayor, Ann Lee, told delegates.", []string{"its mayor, Ann Lee | told | Ely wants a guarantee of water"}},
		{"relative clause behind the content", "The steel is sound, officials, who met on Monday, told reporters.", []string{"officials, who met on Monday | told | The steel is sound"}},
		{"relative clause", "Critics who say the steel is weak stayed away.", []string{"Critics who | say | the steel is weak stayed away"}},
		{"two cues, one subject", "Lee said the steel is sound and denied that it rusts.", []string{"Lee | said | the steel is sound", "Lee | denied | that it rusts"}},
		{"participle behind a comma", "Lee left early, saying that she was tired.", []string{"Lee | saying | that she was tired"}},
		{"contrast with a new subject", "Lee said the steel is sound but Moss called it rotten.", []string{"Lee | said | the steel is sound", "Moss | called | it rotten"}},
		{"contrast that goes on", "Lee said the steel is sound, but that the paint is not.", []string{"Lee | said | the steel is sound, but that the paint is not"}},
		{"fronted clause", "Although Lee denied that she knew, the council met.", []string{"Lee | denied | that she knew"}},
		{"noun cue", "The claim that the steel is weak spread.", []string{"The | claim | that the steel is weak spread"}},
		{"possessive source", "Lee’s decision to close the road was late.", []string{"Lee’s | decision | to close the road was late"}},
		{"statement", "In a letter, Lee insisted the steel is sound.", []string{"Lee | insisted | the steel is sound"}},
		{"outermost only", "Lee said Moss thinks the steel is weak.", []string{"Lee | said | Moss thinks the steel is weak"}},
		{"the outlet's own hedge", "In Ely, where the mayor appeared to offer a truce, talks went on.", nil},
		{"the outlet's own guess", "The court appears ready to block the road.", nil},
		{"summed up behind a comma", "Lee said that women will resist, comments that have angered all sides.", []string{"Lee | said | that women will resist"}},
		{"summed up with an article", "Lee said that the steel is sound, a claim that has angered all sides.", []string{"Lee | said | that the steel is sound"}},
		{"attack without a reason", "Lee attacked the council head on.", nil},
		{"attack with a reason", "Lee attacked the council over its debts.", []string{"Lee | attacked | the council over its debts"}},
		{"unit of a number, no verb", "The yield rose 18 basis points to 7.42 per cent.", nil},
		{"manner behind a pronoun", "Lee scolded them like schoolchildren.", []string{"Lee | scolded | them"}},
		{"dateline before the content", "HOUSTON — The road is closed, officials said.", []string{"officials | said | The road is closed"}},
		{"noun, no verb", "The plans were in the drawer.", nil},
		{"name, no verb", "The United States and the Post met.", nil},
		{"plain statement", "The council met for two hours in the town hall.", nil},
		{"relative clause behind a noun", "The ruling that paved the road stood.", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			out, _ := find(t, c.text)
			var got []string
			for _, q := range out.Quotes {
				if q.Kind == Indirect {
					got = append(got, fmt.Sprintf("%s | %s | %s", q.Source.Of(c.text), q.Cue.Of(c.text), q.Of(c.text)))
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

// TestNoSentenceEnd: a content without any mark in it is cut, so a text without marks is not all somebody's speech.
func TestNoSentenceEnd(t *testing.T) {
	out, seg := find(t, "Lee said that "+strings.Repeat("the old bridge by the mill stands in the cold river ", 60))
	n := 0
	for _, v := range out.Voices {
		if v == Attributed {
			n++
		}
	}
	if n == 0 || n > longestClause+20 {
		t.Errorf("%d of %d tokens attributed, want some, at most %d", n, len(seg.Tokens), longestClause+20)
	}
}

// TestKinds tells quoted words from words that merely stand between marks.
func TestKinds(t *testing.T) {
	cases := []struct {
		name, text string
		want       []Kind
	}{
		{"direct", "“The steel is sound,” Lee said.", []Kind{Direct}},
		{"partial, clause reported too", "Lee said the old steel of the bridge was “quite sound.”", []Kind{Indirect, Partial}},
		{"partial fills its clause", "Lee called it “a danger.”", []Kind{Partial}},
		{"scare quotes", "They built a “modern” bridge.", []Kind{Scare}},
		{"a name is no quotation", "She hummed “Green Grass” all day.", nil},
		{"list of fragments", "Lee called it “rotten” and “cheap”.", []Kind{Indirect, Partial, Partial}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			out, _ := find(t, c.text)
			var got []Kind
			for _, q := range out.Quotes {
				got = append(got, q.Kind)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// TestHeadlines: marks, cues and a name before a colon in a headline, whose words mostly have capitals.
func TestHeadlines(t *testing.T) {
	cases := []struct{ name, text, source, content string }{
		{"label", "Ann Lee: Bridge Will Stand", "Ann Lee", "Bridge Will Stand"},
		{"cue", "Mayor Says Bridge Will Stand", "Mayor", "Bridge Will Stand"},
		{"cue last", "Bridge is safe, mayor says", "mayor", "Bridge is safe"},
		{"quotation, colon, subject", "‘We were sold out’: mayor Calder attacks council", "mayor Calder", "We were sold out"},
		{"all in capitals", "FURY OVER ‘HARBOUR SELL-OUT’", "", "HARBOUR SELL-OUT"},
		{"all in capitals, straight marks", "FURY OVER 'HARBOUR SELL-OUT'", "", "HARBOUR SELL-OUT"},
		{"single marks", "Mayor calls bridge ‘a marvel’", "Mayor", "a marvel"},
	}
	v := text.NewVocab()
	f := newFinder(t, v)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var seg text.Segmented
			var out Result
			text.NewSegmenter(v).Segment(c.text, nil, &seg)
			f.Find(c.text, &seg, []corpus.Part{{Span: text.Span{End: len(c.text)}, Kind: corpus.Headline}}, &out)
			if len(out.Quotes) == 0 {
				t.Fatal("nothing found")
			}
			if q := out.Quotes[0]; q.Source.Of(c.text) != c.source || !strings.HasPrefix(q.Of(c.text), c.content) {
				t.Errorf("got %q: %q, want %q: %q", q.Source.Of(c.text), q.Of(c.text), c.source, c.content)
			}
		})
	}
}
