package syntax

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tellings/corpus/text"
)

// parsed is a text with its grammar.
type parsed struct {
	text  string
	vocab *text.Vocab
	text.Segmented
	Result
}

func parse(txt string) *parsed {
	p := &parsed{text: txt, vocab: text.NewVocab()}
	text.NewSegmenter(p.vocab).Segment(txt, nil, &p.Segmented)
	NewWords(p.vocab).NewParser().Parse(txt, &p.Segmented, &p.Result)
	return p
}

// phrase is the text of a phrase, empty for None.
func (p *parsed) phrase(i int32) string {
	if i == None {
		return ""
	}
	ph := p.Phrases[i]
	return p.text[p.Tokens[ph.First].Start():p.Tokens[ph.End-1].End()]
}

// roles writes the predicates as “subject|lemma|object”, with the agent, complement, quality and particle where there are any.
func (p *parsed) roles() []string {
	var out []string
	for _, v := range p.Predicates {
		line := p.phrase(v.Subject) + "|" + p.vocab.Norm(p.Lemmas[v.Head]) + "|" + p.phrase(v.Object)
		for _, extra := range []struct {
			name, value string
		}{{"by", p.phrase(v.Agent)}, {"is", p.phrase(v.Complement)}, {"so", p.token(v.Quality)}, {"prt", p.token(v.Particle)}} {
			if extra.value != "" {
				line += " " + extra.name + "=" + extra.value
			}
		}
		out = append(out, line)
	}
	return out
}

func (p *parsed) token(i int) string {
	if i < 0 {
		return ""
	}
	return p.Tokens[i].Of(p.text)
}

func TestRoles(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"active", "Mayor Holm attacked the council.", []string{"Mayor Holm|attack|the council"}},
		{"passive with agent", "The bridge was destroyed by rebels.", []string{"The bridge|destroy| by=rebels"}},
		{"passive without agent", "A farmer was shot on Friday.", []string{"A farmer|shoot|"}},
		{"reduced passive", "The man shot by police died in hospital.", []string{"The man|shoot| by=police", "The man|die|"}},
		{"get-passive", "Three students got arrested.", []string{"Three students|arrest|"}},
		{"by a time is no agent", "The dam will be finished by Monday.", []string{"The dam|finish|"}},
		{"shared subject", "Holm praised Solberg and attacked the council.", []string{"Holm|praise|Solberg", "Holm|attack|the council"}},
		{"shared object", "Police shot and killed a farmer.", []string{"Police|shoot|a farmer", "Police|kill|a farmer"}},
		{"two clauses", "Holm praised Solberg and the council attacked Pell.", []string{"Holm|praise|Solberg", "the council|attack|Pell"}},
		{"clause without that", "Witnesses said police shot a farmer.", []string{"Witnesses|say|", "police|shoot|a farmer"}},
		{"that-clause", "Holm said that Solberg had lied.", []string{"Holm|say|", "Solberg|lie|"}},
		{"inverted", "“We want peace,” said Holm.", []string{"We|want|peace", "Holm|say|"}},
		{"relative", "The woman who accused Holm left the town.", []string{"The woman|accuse|Holm", "The woman|leave|the town"}},
		{"object relative", "The plan that Holm rejected will return.", []string{"Holm|reject|The plan", "The plan|return|"}},
		{"contact clause", "The plan the council wanted was costly.", []string{"the council|want|The plan", "The plan|be| so=costly"}},
		{"control by subject", "He used the speech to lecture European leaders.", []string{"He|use|the speech", "He|lecture|European leaders"}},
		{"control by object", "Holm urged Solberg to resign.", []string{"Holm|urge|Solberg", "Solberg|resign|"}},
		{"control by passive", "Solberg was told to resign.", []string{"Solberg|tell|", "Solberg|resign|"}},
		{"participle behind", "Holm left the hall, criticising the council.", []string{"Holm|leave|the hall", "Holm|criticise|the council"}},
		{"participle before", "Speaking in Sennport, Holm attacked the council.", []string{"Holm|speak|", "Holm|attack|the council"}},
		{"governed preposition", "Holm accused them of ‘lies’.", []string{"Holm|accuse|them prt=of"}},
		{"particle", "Holm took up the offer.", []string{"Holm|take|the offer prt=up"}},
		{"copula with adjective", "The speech was very fiery.", []string{"The speech|be| so=fiery"}},
		{"copula with noun", "The speech was a lecture.", []string{"The speech|be| is=a lecture"}},
		{"fronted clause", "While Solberg spoke, Holm left.", []string{"Solberg|speak|", "Holm|leave|"}},
		{"time before subject", "Last week Holm met Solberg.", []string{"Holm|meet|Solberg"}},
		{"the point of an abbreviation", "The friend of Mr. Lunde attacked Sen. Solberg.", []string{"The friend|attack|Sen. Solberg"}},
		{"a point before a comma", "Tom Holm Jr., the mayor, conceded.", []string{"Tom Holm Jr|concede|"}},
		{"who of a place", "Ada Holm of Norway, who rejected the plan, left.", []string{"Ada Holm|reject|the plan", "Ada Holm|leave|"}},
		{"the point of an initial", "Holm said J. Lunde had left.", []string{"Holm|say|", "J. Lunde|leave|"}},
		{"the plan of another", "Holm opposed the council’s plan to sell the dam.", []string{"Holm|oppose|the council’s plan", "the council’s|sell|the dam"}},
		{"behind brackets", "It includes closing a mill (which Holm rejects) and forbidding talks.", []string{"It|include|", "It|close|a mill", "Holm|reject|a mill", "|forbid|talks"}},
		{"behind a dateline", "OSLO -- Holm and Solberg met.", []string{"Holm|meet|"}},
		{"inverted behind a mark", "The plan failed, said Holm.", []string{"The plan|fail|", "Holm|say|"}},
		{"contracted", "He’s attacking the council.", []string{"He’s|attack|the council"}},
		{"told whom", "Holm told reporters the talks had failed.", []string{"Holm|tell|reporters", "the talks|fail|"}},
		{"object turned subject", "Holm said the council of Sennport lied.", []string{"Holm|say|", "the council|lie|"}},
		{"believed", "Farmers believe Holm lied.", []string{"Farmers|believe|", "Holm|lie|"}},
		{"there", "There were protests.", []string{"protests|be| is=protests"}},
		{"as they push", "Holm left as Solberg pushed the plan.", []string{"Holm|leave|", "Solberg|push|the plan"}},
		{"relative and its own verb", "The farmers who blocked the road returned home on Friday.", []string{"The farmers|block|the road", "The farmers|return|"}},
		{"two verbs in the relative", "Farmers who opposed and blocked the plan resigned.", []string{"Farmers|oppose|the plan", "Farmers|block|the plan", "Farmers|resign|"}},
		{"shouted", "“Never!” shouted Holm.", []string{"Holm|shout|"}},
		{"verbs of a joint subject", "Holm, Solberg and Pell rejected the plan.", []string{"Holm|reject|the plan"}},
		{"claim that", "The claim that Holm lied hurt Solberg.", []string{"Holm|lie|", "The claim|hurt|Solberg"}},
		{"saying", "Holm attacked Solberg, saying he had lied.", []string{"Holm|attack|Solberg", "Holm|say|", "he|lie|"}},
		{"coordinated infinitives", "Holm wants to sell and to leave.", []string{"Holm|want|", "Holm|sell|", "Holm|leave|"}},
		{"let", "Solberg let Holm win the vote.", []string{"Solberg|let|Holm", "Holm|win|the vote"}},
		{"gave him", "The council gave him a medal.", []string{"The council|give|him"}},
		{"was given", "Holm was given a medal.", []string{"Holm|give|"}},
		{"met Friday", "Holm met Friday.", []string{"Holm|meet|"}},
		{"long quotation", "“The plan of the council is a danger to all of us and to our sons,” Holm said.", []string{"The plan|be| is=a danger", "Holm|say|"}},
		{"semicolon", "Holm left; Solberg spoke.", []string{"Holm|leave|", "Solberg|speak|"}},
		{"hospital that", "A hospital in Sennport that treats farmers closed.", []string{"A hospital|treat|farmers", "A hospital|close|"}},
		{"leaders who", "Leaders of a party who attacked Holm left.", []string{"Leaders|attack|Holm", "Leaders|leave|"}},
		{"shot and was killed", "Police shot a farmer and he died.", []string{"Police|shoot|a farmer", "he|die|"}},
		{"two objects", "Holm gave Solberg a medal.", []string{"Holm|give|Solberg"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := parse(c.text).roles(); !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// check reports what is wrong with the indexes of a result.
func (p *parsed) check() error {
	n := len(p.Tokens)
	if len(p.Tags) != n || len(p.Lemmas) != n || len(p.Clauses) != n {
		return fmt.Errorf("%d tokens, %d tags, %d lemmas, %d clauses", n, len(p.Tags), len(p.Lemmas), len(p.Clauses))
	}
	phrase := func(i int32) bool { return i == None || i >= 0 && int(i) < len(p.Phrases) }
	for i, ph := range p.Phrases {
		if ph.First < 0 || ph.First > ph.Head || ph.Head >= ph.End || ph.End > n || !phrase(ph.Owner) || !phrase(ph.Of) || !phrase(ph.Beside) || !phrase(ph.And) ||
			ph.Predicate != None && (ph.Predicate < 0 || int(ph.Predicate) >= len(p.Predicates)) {
			return fmt.Errorf("phrase %d: %+v", i, ph)
		}
		if i > 0 && (ph.First < p.Phrases[i-1].First || ph.First == p.Phrases[i-1].First && ph.End > p.Phrases[i-1].End) {
			return fmt.Errorf("phrase %d out of order: %+v", i, ph)
		}
	}
	for i, v := range p.Predicates {
		if v.First < 0 || v.First > v.Head || v.Head >= v.End || v.End > n || v.Quality >= n || v.Particle >= n ||
			!phrase(v.Subject) || !phrase(v.Object) || !phrase(v.Agent) || !phrase(v.Complement) {
			return fmt.Errorf("predicate %d: %+v", i, v)
		}
		if i > 0 && v.First < p.Predicates[i-1].First || v.Clause != int(p.Clauses[v.Head]) {
			return fmt.Errorf("predicate %d out of order or clause: %+v", i, v)
		}
	}
	for i := 1; i < n; i++ {
		if p.Clauses[i] < p.Clauses[i-1] {
			return fmt.Errorf("clause numbers fall at token %d", i)
		}
	}
	return nil
}

// Any text at all: indexes are valid and a second parse, by a warm Parser, finds the same.
func TestAnyText(t *testing.T) {
	words := strings.Fields("The the Holm he him police council attacked attack shot killed was were is has not to of by in that who said and , . “ ” ’ ' ( ) — it’s leaders’ fiery 90 $ % very up will Holm’s because speaking be been get got")
	rapid.Check(t, func(t *rapid.T) {
		txt := strings.Join(rapid.SliceOf(rapid.SampledFrom(words)).Draw(t, "words"), " ")
		if rapid.Bool().Draw(t, "noise") {
			txt += rapid.String().Draw(t, "tail")
		}
		agree(t, txt)
	})
}

func agree(t interface{ Fatalf(string, ...any) }, txt string) {
	p := parse(txt)
	if err := p.check(); err != nil {
		t.Fatalf("%q: %v", txt, err)
	}
	var again Result
	parser := NewWords(p.vocab).NewParser()
	for range 2 {
		parser.Parse(txt, &p.Segmented, &again)
	}
	if !reflect.DeepEqual(p.Result.Predicates, again.Predicates) || !reflect.DeepEqual(p.Phrases, again.Phrases) || !reflect.DeepEqual(p.Tags, again.Tags) {
		t.Fatalf("%q: a warm parser differs", txt)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("Holm’s “fiery” speech was attacked by leaders of Kestria, who said it’s over.")
	f.Add("$ 5 % of ’ , and — to be")
	f.Fuzz(func(t *testing.T, txt string) { agree(t, strings.ToValidUTF8(txt, "?")) })
}

func TestWarmParserAllocatesNothing(t *testing.T) {
	p := parse(strings.Repeat("Holm accused them of ‘lies’ and left, but the council’s leaders, who spoke later, were not moved. ", 50))
	parser, out := NewWords(p.vocab).NewParser(), Result{}
	parser.Parse(p.text, &p.Segmented, &out)
	if n := testing.AllocsPerRun(10, func() { parser.Parse(p.text, &p.Segmented, &out) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// A sentence of final marks alone, such as dot leaders, takes time by its length, not by its square: four times as many take four times as long.
func TestMarksWithoutWords(t *testing.T) {
	took := func(marks int) time.Duration {
		p := &parsed{text: strings.Repeat("? ", marks), vocab: text.NewVocab()}
		text.NewSegmenter(p.vocab).Segment(p.text, nil, &p.Segmented)
		parser, best := NewWords(p.vocab).NewParser(), time.Hour
		for range 5 {
			begun := time.Now()
			parser.Parse(p.text, &p.Segmented, &p.Result)
			best = min(best, time.Since(begun))
		}
		return best
	}
	if few, many := took(10_000), took(40_000); many > 10*few {
		t.Errorf("10,000 marks took %v, 40,000 took %v", few, many)
	}
}
