package voice

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/corpus/text"
)

// check tells what is wrong with a result; "" when its laws hold: a voice for every token; quotes in range, on token borders,
// in order; a token is quoted exactly when a quote between marks holds it, and attributed only inside a reported clause;
// quotes between marks are nested or apart.
func check(txt string, seg *text.Segmented, out *Result) string {
	if len(out.Voices) != len(seg.Tokens) {
		return "voices do not partition the tokens"
	}
	between, reported := make([]bool, len(seg.Tokens)), make([]bool, len(seg.Tokens))
	start := 0
	for _, q := range out.Quotes {
		switch {
		case q.From < 0 || q.From >= q.To || q.To > len(seg.Tokens):
			return "token range out of order"
		case q.Start != seg.Tokens[q.From].Start() || q.End != seg.Tokens[q.To-1].End():
			return "span not on token borders"
		case q.Start < start:
			return "quotes out of order"
		case q.Source.From > q.Source.Phrase[0] && q.Source.Phrase[0] > 0 || q.Source.Phrase[0] > q.Source.Phrase[1] || q.Source.Phrase[1] > q.Source.To:
			return "phrase outside its source"
		case q.Source.Start > q.Source.End || q.Source.End > len(txt) || q.Cue.Start > q.Cue.End || q.Cue.End > len(txt):
			return "source or cue out of range"
		}
		start = q.Start
		for i := q.From; i < q.To; i++ {
			between[i] = between[i] || q.Kind.Marked()
			reported[i] = reported[i] || q.Kind == Indirect
		}
	}
	for i, v := range out.Voices {
		if (v == Quoted) != between[i] || v == Attributed && !reported[i] {
			return "voice of a token does not agree with the quotes"
		}
	}
	for i, a := range out.Quotes {
		for _, b := range out.Quotes[i+1 : min(i+20, len(out.Quotes))] {
			if a.Kind.Marked() && b.Kind.Marked() && b.From < a.To && b.To > a.To {
				return "quotes between marks cross"
			}
		}
	}
	return ""
}

// pieces are what invented articles are made of.
var pieces = strings.Split("“|”|‘|’|\"|'|''|«|»|,|.|?|!|:|;| — |(|)|\n|\n\n| Lee| Ann Lee| Mr. Moss| the mayor| he| she| they| officials| said| says| told| claims| denied| wants| "+
	"that| to| and| but| which| who| according to| accused| of| reporters| the steel| is| was| will| go| bolts| 1990s| by| on Monday| In May| Although| [|]| publicly| quoting| saying| issued| a statement| with| citing| asked| not", "|")

func TestLaws(t *testing.T) {
	v := text.NewVocab()
	s := text.NewSegmenter(v)
	f := newFinder(t, v)
	var seg text.Segmented
	var out, again Result
	rapid.Check(t, func(t *rapid.T) {
		txt := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 80).Draw(t, "pieces"), "")
		s.Segment(txt, nil, &seg)
		f.Find(&seg, nil, &out)
		if problem := check(txt, &seg, &out); problem != "" {
			t.Fatalf("%s: %q", problem, txt)
		}
		f.Find(&seg, nil, &again) // a used Finder knows nothing of the article before
		if len(again.Quotes) != len(out.Quotes) {
			t.Fatalf("a second run differs: %q", txt)
		}
	})
}

// A sentence that begins with an adverb and a participle of speech has nobody before it who could act.
func TestNobodyBeforeTheFirstWord(t *testing.T) {
	for _, txt := range []string{"publicly [quoting the mayor", "The dam held. mostly [citing the mayor] no"} {
		if out, seg := find(t, txt); check(txt, &seg, &out) != "" {
			t.Errorf("%q: %s", txt, check(txt, &seg, &out))
		}
	}
}

// A headline is read alike whatever article the Finder read before it: the last sentence of this one names a topic.
func TestFinderForgetsTheArticleBefore(t *testing.T) {
	v := text.NewVocab()
	s := text.NewSegmenter(v)
	f := newFinder(t, v)
	read := func(txt string, kind corpus.PartKind) int {
		var seg text.Segmented
		var out Result
		parts := []corpus.Part{{Span: text.Span{End: len(txt)}, Kind: kind}}
		s.Segment(txt, nil, &seg)
		f.Find(&seg, parts, &out)
		return len(out.Quotes)
	}
	const headline = "Lee: Bridge is safe"
	fresh := read(headline, corpus.Headline)
	for _, before := range []string{"Mayor Moss spoke about the tunnel.", "Moss talked of taxes", "In response to charges that he had lied, Moss laughed.", "The mayor, who denied it"} {
		read(before, corpus.Body)
		if got := read(headline, corpus.Headline); got != fresh || fresh != 1 {
			t.Errorf("%d quotations after %q, %d before", got, before, fresh)
		}
	}
}

// A word is no bullet, whatever number the vocabulary gave it: that of "At" is made the code of the sign ·.
func TestBulletsGoByTheirSign(t *testing.T) {
	v := text.NewVocab()
	s := text.NewSegmenter(v)
	f := newFinder(t, v)
	const head, post = "Her letter:\n", "Her letter:\nAt home I am happy, and so are you."
	var seg text.Segmented
	s.Segment(head, nil, &seg)
	for n := 0; v.Types() < '·'; n++ {
		s.Segment("w"+strings.Repeat("o", n), nil, &seg)
	}
	var out Result
	s.Segment(post, nil, &seg)
	parts := []corpus.Part{{Span: text.Span{End: len(head) - 1}}, {Span: text.Span{Start: len(head), End: len(post)}}}
	f.Find(&seg, parts, &out)
	if len(out.Quotes) != 1 || !strings.HasPrefix(out.Quotes[0].Of(post), "At home") {
		t.Errorf("%+v", out.Quotes)
	}
}

func FuzzFind(f *testing.F) {
	for _, seed := range []string{"", "“It is safe,” Lee said.", "‘a ‘b’ “c", "''x'' \"y", "said said that that said", "Lee: “\n“\n“", "\xe2\x80\x9c", "publicly [quoting the mayor"} {
		f.Add(seed)
	}
	v := text.NewVocab()
	s := text.NewSegmenter(v)
	finder := newFinder(f, v)
	var seg text.Segmented
	var out Result
	f.Fuzz(func(t *testing.T, txt string) {
		txt = strings.ToValidUTF8(txt, "")
		s.Segment(txt, nil, &seg)
		finder.Find(&seg, nil, &out)
		if problem := check(txt, &seg, &out); problem != "" {
			t.Fatal(problem)
		}
	})
}

func TestWarmFinderDoesNotAllocate(t *testing.T) {
	txt := "Mayor Ann Lee met the press on Monday.\n“It is safe,” she said. “We looked.” Officials denied that the steel rusts.\n"
	v := text.NewVocab()
	var seg text.Segmented
	text.NewSegmenter(v).Segment(txt, nil, &seg)
	f := newFinder(t, v)
	var out Result
	if n := testing.AllocsPerRun(10, func() { f.Find(&seg, nil, &out) }); n > 0 {
		t.Errorf("%v allocations, want none", n)
	}
}

// TestParts: nothing in boilerplate or in a paragraph that stood before is a quotation of the article.
func TestParts(t *testing.T) {
	txt := "“It is safe,” Lee said.\n“Read this,” Moss said.\n"
	cut := strings.Index(txt, "\n") + 1
	v := text.NewVocab()
	var seg text.Segmented
	text.NewSegmenter(v).Segment(txt, nil, &seg)
	f := newFinder(t, v)
	var out Result
	f.Find(&seg, []corpus.Part{{Span: text.Span{Start: 0, End: cut}}, {Span: text.Span{Start: cut, End: len(txt)}, Kind: corpus.Boilerplate}}, &out)
	if len(out.Quotes) != 1 || out.Quotes[0].Of(txt) != "It is safe," {
		t.Errorf("got %+v", out.Quotes)
	}
	for i, tok := range seg.Tokens {
		if tok.Start() >= cut && out.Voices[i] != Outlet {
			t.Errorf("token %d of the boilerplate has voice %v", i, out.Voices[i])
		}
	}
}
