package voice

import (
	"slices"
	"testing"
)

// TestSpeakers wants the speaker of every quote in order, "?" for one that is unknown.
func TestSpeakers(t *testing.T) {
	const intro = "Mayor Ann Lee met Vice Mayor Tom Moss on Monday.\n"
	cases := []struct {
		name, text string
		want       []string
	}{
		{"surname", intro + "“It is safe,” Lee said.", []string{"Ann Lee"}},
		{"inverted", intro + "“It is safe,” said Moss.", []string{"Tom Moss"}},
		{"office", intro + "“It is safe,” the mayor said.", []string{"Ann Lee"}},
		{"deputy office", intro + "“It is safe,” the vice mayor said.", []string{"Tom Moss"}},
		{"she", intro + "“It is safe,” she said.", []string{"Ann Lee"}},
		{"he, the one of that gender", intro + "“It is safe,” he said.", []string{"Tom Moss"}},
		{"run in one paragraph", intro + "“It is safe,” Moss said. “We have looked at it.”", []string{"Tom Moss", "Tom Moss"}},
		{"run over paragraphs", intro + "“It is safe,” Moss said.\n“We have looked at every bolt of it.”", []string{"Tom Moss", "Tom Moss"}},
		{"introduced by a colon", intro + "Moss answered with a sigh:\n“We have looked at every bolt of it.”", []string{"Tom Moss"}},
		{"no cue, no speaker", intro + "“We have looked at every bolt of it.”", []string{"?"}},
		{"own words", "“It is safe,” officials said.", []string{"officials"}},
		{"aides are not their master", intro + "“It is safe,” a spokesman for Lee said.", []string{"a spokesman for Lee"}},
		{"possessive is not the master", intro + "“It is safe,” Lee’s office said.", []string{"Lee’s office"}},
		{"apposition before the cue", intro + "The town wants money, its mayor, Ann Lee, told delegates.", []string{"Ann Lee"}},
		{"apposition after the name", intro + "The town wants money, Ann Lee, its mayor, told delegates.", []string{"Ann Lee"}},
		{"apposition to a master", intro + "“It is safe,” Ely’s vice mayor, Tom Moss, told reporters.", []string{"Tom Moss"}},
		{"relative clause before the cue", intro + "The town wants money, Moss, who leads the council, told delegates.", []string{"Tom Moss"}},
		{"two places are no apposition", intro + "A fire broke out in Ely, Ohio, said Lee.", []string{"Ann Lee"}},
		{"unnamed they", "“It is safe,” they said.", []string{"?"}},
		{"leaders who", "It met pushback from local leaders who said it was late.", []string{"local leaders"}},
		{"he, of a given name that no list has", "Tomas Heed defended the vote. “We had no choice,” he said.", []string{"Tomas Heed"}},
		{"he, before a more distant person", "Bob Lee went home. Then it rained. Tomas Heed walked on. “It is safe,” he said.", []string{"Tomas Heed"}},
		{"he, two sentences on", "Tomas Heed walked on. Then it rained. It was late. “It is safe,” he said.", []string{"?"}},
		{"he is no council", "Bob Lee went home. Ely Town Council met. “It is safe,” he said.", []string{"Bob Lee"}},
		{"he, named behind the cue", "“It is safe,” said Tomas Heed. “It is sound,” he added.", []string{"Tomas Heed", "Tomas Heed"}},
		{"office in lower case before the name", "Bob Lee met Ann Moss. The Elian foreign minister, Tomas Heed, walked on. “It is safe,” he said.", []string{"Tomas Heed"}},
		{"office in lower case, no comma", "Bob Lee met Ann Moss. Then it rained. Foreign minister Tomas Heed walked on. “It is safe,” he said.", []string{"Tomas Heed"}},
		{"name behind an office, verb between", "The Elian foreign minister, Tomas Heed, met the council and said it was late.", []string{"Tomas Heed"}},
		{"a verb that no list has", "Tomas Heed shook his head and called it a farce.", []string{"Tomas Heed"}},
		{"one quotation of three paragraphs", "“The steel is old and we knew it.\n“We looked at every bolt of it.\n“We will not build it again,” Moss said.", []string{"Moss"}},
		{"she, not the latest of unknown gender", "Ann Moss met Mayor Heed. Heed went home. The minister was late. It rained. “It is safe,” she said.", []string{"Ann Moss"}},
		{"a street is nobody", "Quay Street said that it was late.", []string{"?"}},
		{"a street that stands for people", "Wall Street said that it was late.", []string{"Wall Street"}},
		{"behind a dateline", "HOUSTON (NEWS) — Mayor Lee said that it was late.", []string{"Lee"}},
		{"capitals are no fuller name", "HARBOUR FEARS LEE\n“It is safe,” Lee said.", []string{"Lee"}},
		{"two of one surname", "Ann Lee met Bob Lee.\n“It is safe,” Bob Lee said. “It is sound,” he added.", []string{"Bob Lee", "Bob Lee"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			out, _ := find(t, c.text)
			var got []string
			for _, q := range out.Quotes {
				if q.Speaker == Unknown {
					got = append(got, "?")
				} else {
					got = append(got, out.Speakers[q.Speaker].Name)
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
