package voice

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/corpus/text"
)

// TestAttribution has one invented sentence for each construction. Wanted are the contents told without marks, each as
// "source | cue | content", with the kind before it where it is not a speech.
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
		{"wish", "The council wants to close the road.", []string{"attitude: The council | wants | to close the road"}},
		{"passive wish has no source", "The road is expected to close.", []string{"attitude:  | is expected | The road is expected to close"}},
		{"by-phrase", "The report was praised by engineers.", nil},
		{"object", "Lee criticized the old contract.", nil},
		{"charge with a preposition", "Lee accused the firm of fraud.", []string{"Lee | accused | the firm of fraud"}},
		{"denial", "The firm denied that it had lied.", []string{"The firm | denied | that it had lied"}},
		{"phrasal cue", "Lee laid out her bottom line.", []string{"topic: Lee | laid out | her bottom line"}},
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
		{"possessive source", "Lee’s decision to close the road was late.", []string{"attitude: Lee’s | decision | to close the road"}},
		{"statement", "In a letter, Lee insisted the steel is sound.", []string{"Lee | insisted | the steel is sound"}},
		{"the outermost speaks, who thinks in it is told apart", "Lee said Moss thinks the steel is weak.", []string{"Lee | said | Moss thinks the steel is weak", "attitude: Moss | thinks | the steel is weak"}},
		{"the outlet's own hedge", "In Ely, where the mayor appeared to offer a truce, talks went on.", nil},
		{"the outlet's own guess", "The court appears ready to block the road.", nil},
		{"summed up behind a comma", "Lee said that women will resist, comments that have angered all sides.", []string{"Lee | said | that women will resist"}},
		{"summed up with an article", "Lee said that the steel is sound, a claim that has angered all sides.", []string{"Lee | said | that the steel is sound"}},
		{"attack without a reason", "Lee attacked the council head on.", nil},
		{"attack with a reason", "Lee attacked the council over its debts.", []string{"Lee | attacked | the council over its debts"}},
		{"unit of a number, no verb", "The yield rose 18 basis points to 7.42 per cent.", nil},
		{"manner behind a pronoun", "Lee scolded them like schoolchildren.", nil},
		{"dateline before the content", "HOUSTON — The road is closed, officials said.", []string{"officials | said | The road is closed"}},
		{"noun, no verb", "The plans were in the drawer.", nil},
		{"name, no verb", "The United States and the Post met.", nil},
		{"plain statement", "The council met for two hours in the town hall.", nil},
		{"relative clause behind a noun", "The ruling that paved the road stood.", nil},

		// Deeds are no speech, and a noun phrase is never the content of praise, attack, denial or promise.
		{"bills and budgets", "The Landing approved a bill to drain the marsh. The court blocked the order of the harbour master. Minister Bram Tolle rejected the budget. The council certified the count.", nil},
		{"protest in the street", "The union is protesting the closure of the yard.", nil},
		{"pressure", "Tolle is pressuring the islands to sign.", nil},
		{"praise", "Varga praised the bloated budget.", nil},
		{"condemnation", "Petrov condemned the brutal crackdown.", nil},
		{"denial of a thing", "Varga denied the shameful affair.", nil},
		{"promise of a thing", "Varga promised a brutal crackdown.", nil},
		{"defence in a debate", "Minister Lena Varga defended the port levy in a fiery debate.", nil},
		{"welcome", "Varga welcomed the disgraced minister at the palace.", nil},
		{"passive of a deed", "The plan, which must still be endorsed by the council, would cost 40 million.", nil},
		{"support", "Brandt backed the levy for years.", nil},
		{"only the topic", "Varga discussed the scandalous budget with Lind.", []string{"topic: Varga | discussed | the scandalous budget with Lind"}},
		{"called a name", "Varga called Petrov a liar.", []string{"Varga | called | Petrov a liar"}},
		{"called for help, no name", "Varga called the police.", nil},
		{"described as", "Varga described the levy as a shame.", []string{"Varga | described | the levy as a shame"}},
		{"charge in the passive", "Petrov was accused of theft.", []string{" | was accused | of theft"}},
		{"criticism that", "The mayor left amid criticism that she had lied.", []string{"The mayor | criticism | that she had lied"}},
		{"charges, a noun behind to", "In response to charges that he had lied, Tolle laughed.", []string{" | charges | that he had lied"}},
		{"an assurance from someone", "He got an assurance from the wardens that no dyke would fall.", []string{"the wardens | assurance | that no dyke would fall"}},
		{"called on, with what to do", "Brandt called on the council to drain the marsh.", []string{"Brandt | called on | to drain the marsh"}},
		{"called for someone to", "Brandt called for the master to resign.", []string{"Brandt | called for | the master to resign"}},

		// What was not said.
		{"declined to say", "Brandt declined to say whether she would run.", []string{"attitude: Brandt | declined | to say whether she would run"}},
		{"did not say", "Varga did not say whether the levy would stay.", nil},
		{"nobody said", "Nobody said the vote was lost.", nil},
		{"stopped short", "Brandt stopped short of saying he should go.", nil},
		{"asked whether", "Asked whether she would resign, Brandt laughed.", []string{" | Asked | whether she would resign"}},

		// Attitudes are told in the outlet's own voice.
		{"belief", "The minister believes the dockers will accept it.", []string{"attitude: The minister | believes | the dockers will accept it"}},
		{"wish for someone to act", "Many of them want Congress to act.", []string{"attitude: Many of them | want | Congress to act"}},
		{"confidence", "Democrats are confident they can hold the line.", []string{"attitude: Democrats | are confident | they can hold the line"}},
		{"speech within a wish", "Brandt sought to answer critics who said the dyke would fall.", []string{
			"attitude: Brandt | sought | to answer critics who said the dyke would fall", "critics who | said | the dyke would fall"}},
		{"a request to someone, no infinitive", "The panel sent a request to her lawyer.", nil},

		// Where the content ends.
		{"reduced relative", "The recovery that Governor Korver promised has turned into a string of unpaid bills.", nil},
		{"verb behind a topic", "The way Korver speaks about her years at sea has led to confusion in the press.", []string{"topic: The way Korver | speaks about | her years at sea"}},
		{"gloss of the narrator", "“We will go,” Tolle told Korver, alluding to promises that she has often threatened to break.", nil},
		{"verb behind an infinitive", "Her decision to run was widely seen as proof that the old guard had lost.", []string{"attitude: Her | decision | to run"}},
		{"clause around a gerund", "Korver, who resigned after announcing her plan on Sunday, has drawn fire.", []string{"topic: Korver | announcing | her plan on Sunday"}},
		{"outlet's own contrast behind marks", "Lee said the steel was “quite sound,” while the paint had flaked for years.", []string{"Lee | said | the steel was “quite sound,”"}},
		{"outlet's own relative clause", "Lee said the crew was tired after the wreck of the Osk, in which four had drowned.", []string{"Lee | said | the crew was tired after the wreck of the Osk"}},

		{"a further act behind a comma, with its adverb", "Lee has suggested the dockers are being fooled, openly questioning the careful course of the council.", []string{"Lee | has suggested | the dockers are being fooled"}},
		{"over hangs on the nearer noun", "Lee lashed out at the council, questioning its habit of putting off a messy fight over the dyke.", nil},
		{"the occasion, behind marks and before its place", "Lee accused Moss of having “fanned the flames” in a blistering speech given Wednesday in Ely.", nil},
		{"who is named so", "Her family has been feared in Ely for decades, and her father, also named Ann Lee, served on the council for years.", nil},
		{"a main clause behind a participle", "Lee blamed the clerk, saying that she kept the keys, and in May he feigned ignorance before the council.", []string{"Lee | saying | that she kept the keys"}},
		{"the same with its subject at once", "Lee blamed the clerk, saying that she kept the keys, but the council was told.", []string{"Lee | saying | that she kept the keys"}},
		{"a source with what it is familiar with", "The firm secretly sold the boats, a person familiar with the matter said.", []string{"a person familiar with the matter | said | The firm secretly sold the boats"}},
		{"what the outlet weighs it by", "Lee was blamed for saying that the steel is sound, especially since she had made kind remarks about it.", []string{"Lee | saying | that the steel is sound"}},
		{"a verb behind what a view is of", "Her view of the town was grim.", []string{"attitude: Her | view | the town"}},
		{"an apposition to the subject of what critics say", "Lee angered critics who said Moss, the first clerk of the town, was stirring up hate.", []string{"critics who | said | Moss, the first clerk of the town, was stirring up hate"}},
		{"the verb of the main clause behind a relative one", "A tape of a talk about a woman who claimed they’d had an affair suggests the firm lied.", []string{"A tape of a talk about a woman who | claimed | they’d had an affair", "A tape of a talk about a woman who claimed they’d had an affair | suggests | the firm lied"}},

		{"what helps to show", "These figures help to show the obstacles that remain as he goes on.", nil},
		{"known as", "The master took aim at reforms known as the Osk rules.", nil},
		{"offers to a house", "The union could offer amendments to weaken the bill.", nil},
		{"a title among the addressed", "Lee had asked Mrs. Moss to turn over the key.", []string{"Lee | had asked | to turn over the key"}},
		{"interrupted", "The office said Wednesday, before Lee announced her appeal, that the rules were old.", []string{"The office | said | that the rules were old"}},

		// Homographs.
		{"think tank", "The study, from a conservative think tank, put the cost higher.", nil},
		{"think tanks", "Liberal think tanks put the cost higher.", nil},
		{"judges", "Federal judges ruled that the dyke must stay.", []string{"Federal judges | ruled | that the dyke must stay"}},
		{"positions of power", "Her positions of power were many.", nil},
		{"report, a noun", "A police report said the lock was broken.", []string{"A police report | said | the lock was broken"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			out, _ := find(t, c.text)
			var got []string
			for _, q := range out.Quotes {
				row := fmt.Sprintf("%s | %s | %s", q.Source.Of(c.text), q.Cue.Of(c.text), q.Of(c.text))
				switch q.Kind {
				case Indirect:
					got = append(got, row)
				case Topic, Attitude:
					got = append(got, q.Kind.String()+": "+row)
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
			f.Find(&seg, []corpus.Part{{Span: text.Span{End: len(c.text)}, Kind: corpus.Headline}}, &out)
			if len(out.Quotes) == 0 {
				t.Fatal("nothing found")
			}
			if q := out.Quotes[0]; q.Source.Of(c.text) != c.source || !strings.HasPrefix(q.Of(c.text), c.content) {
				t.Errorf("got %q: %q, want %q: %q", q.Source.Of(c.text), q.Of(c.text), c.source, c.content)
			}
		})
	}
}
