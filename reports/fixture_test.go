package reports

import (
	"bytes"
	"flag"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tellings/compare"
	"tellings/compare/stats"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/voice"
	"tellings/lexicons"
)

var update = flag.Bool("update", false, "write the golden files anew")

// story builds comparisons for tests: invented articles and the passages marked in them.
type story struct {
	c        *compare.Comparison
	measures compare.Measures
}

func newStory(event string) *story { return &story{c: &compare.Comparison{Event: event}} }

// article adds an article. Outlets must come in order of name.
func (s *story) article(outlet, id, title, body string, voices [3]int, flags ...string) *corpus.Article {
	a := &corpus.Article{ID: id, Outlet: outlet, Event: s.c.Event, Title: title, Text: body, Date: time.Date(2031, 3, 4, 9, 0, 0, 0, time.UTC)}
	if n := len(s.c.Outlets); n == 0 || s.c.Outlets[n-1] != outlet {
		s.c.Outlets = append(s.c.Outlets, outlet)
	}
	s.c.Articles = append(s.c.Articles, compare.Article{Article: a, Tokens: voices[0] + voices[1] + voices[2], Voices: voices,
		Sentences: strings.Count(body, "."), Flags: flags, Layout: sentencesOf(body)})
	return a
}

// sentencesOf cuts where passageOf does, all of it in the outlet's own voice.
func sentencesOf(body string) (list []compare.Sentence) {
	at := 0
	for _, s := range strings.SplitAfter(body, ". ") {
		span := text.Span{Start: at, End: at + len(s)}
		at += len(s)
		list = append(list, compare.Sentence{Span: span, Voices: []compare.Stretch{{Span: span, Voice: voice.Outlet}}})
	}
	return list
}

// passage marks the first occurrence of words in an article.
func passageOf(a *corpus.Article, words string, v voice.Voice, speaker string) compare.Evidence {
	start := strings.Index(a.Text, words)
	if start < 0 {
		panic("the fixture does not hold " + words)
	}
	from := strings.LastIndex(a.Text[:start], ". ") + 1
	to := len(a.Text)
	if i := strings.Index(a.Text[start:], ". "); i >= 0 {
		to = start + i + 1
	}
	return compare.Evidence{Article: a, Span: text.Span{Start: start, End: start + len(words)},
		Sentence: text.Span{Start: from, End: to}, Number: strings.Count(a.Text[:start], ". "), Voice: v, Speaker: speaker, Lens: "measures"}
}

// measure adds a row with its passages.
func (s *story) measure(outlet, measure, v string, tokens, restHits, restTokens int, verdict stats.Verdict, evidence ...compare.Evidence) {
	for i := range evidence {
		evidence[i].Item = measure
	}
	list, _, _ := strings.Cut(measure, ".")
	m := compare.Measure{Outlet: outlet, Measure: measure, Family: list, Voice: v, Hits: len(evidence), Tokens: tokens,
		RestHits: restHits, RestTokens: restTokens, Articles: 1, RestArticles: 2, Low: math.NaN(), High: math.NaN(), P: math.NaN(), Q: math.NaN(),
		Least: math.NaN(), Verdict: verdict, Evidence: evidence}
	m.Rate, m.RestRate = 1000*float64(m.Hits)/float64(tokens), 1000*float64(restHits)/float64(restTokens)
	m.LogRatio = math.Log2(max(float64(m.Hits), .5) / float64(tokens) * float64(restTokens) / max(float64(restHits), .5))
	if verdict == stats.Supported {
		m.Low, m.High, m.P, m.Q, m.Least, m.Articles, m.RestArticles = m.LogRatio-.5, m.LogRatio+.5, .002, .012, .8, 8, 16
	}
	s.measures = append(s.measures, m)
}

func (s *story) done(rest ...compare.Finding) *compare.Comparison {
	s.c.Findings = append([]compare.Finding{s.measures}, rest...)
	return s.c
}

// harbour is one invented event told by three outlets: one calls the mayor's speech fiery itself, one only quotes it, one
// has no such word.
func harbour() *compare.Comparison {
	s := newStory("Harbour tunnel vote")
	gull := s.article("Gull Post", "gull-1", "Mayor rips into rivals over doomed tunnel",
		"Mayor Ada Brandt gave a fiery speech in the harbour hall on Tuesday. She lambasted the council for a reckless gamble with public money. "+
			"“This tunnel is a disaster,” Brandt said. The council voted 9 to 4 for the tunnel.", [3]int{212, 31, 0})
	gull.URL = "https://gull.example/tunnel"
	lamp := s.article("Lamplighter", "lamp-1", "Council backs tunnel",
		"The council voted 9 to 4 on Tuesday for the harbour tunnel. A member called the mayor’s address “fiery”, and said the plan was sound. "+
			"Works begin in May, the clerk said.", [3]int{180, 22, 41}, "short")
	tide := s.article("Tide & Time", "tide-1", "",
		"Tunnel approved. The vote was 9 to 4. According to the clerk, the mayor had raised a reckless claim about the cost. Work starts in May.", [3]int{96, 0, 17}, "short", "no date")
	tide.Date = time.Time{}
	s.c.Articles[2].Skipped = [2]int{120, 44}

	s.measure("Gull Post", "hedges.modal", "outlet", 212, 2, 276, stats.Insufficient)
	s.measure("Gull Post", "loaded.dramatic", "outlet", 212, 0, 276, stats.Supported, passageOf(gull, "fiery", voice.Outlet, ""))
	s.measure("Gull Post", "loaded.negative", "outlet", 212, 0, 276, stats.Descriptive,
		passageOf(gull, "lambasted", voice.Outlet, ""), passageOf(gull, "reckless", voice.Outlet, ""))
	s.measure("Gull Post", "loaded.negative", "quoted", 31, 0, 22, stats.Insufficient, passageOf(gull, "disaster", voice.Quoted, "Ada Brandt"))
	s.measure("Lamplighter", "loaded.dramatic", "outlet", 180, 1, 308, stats.Descriptive)
	s.measure("Lamplighter", "loaded.dramatic", "quoted", 22, 0, 31, stats.Insufficient, passageOf(lamp, "fiery", voice.Quoted, ""))
	s.measure("Lamplighter", "hedges.modal", "outlet", 180, 1, 308, stats.NotDistinguishable, passageOf(lamp, "sound", voice.Outlet, ""))
	s.measure("Tide & Time", "loaded.negative", "attributed", 17, 0, 41, stats.NotComparable, passageOf(tide, "reckless", voice.Attributed, "the clerk"))
	s.measure("Tide & Time", "hedges.modal", "outlet", 96, 1, 392, stats.NotComparable, passageOf(tide, "approved", voice.Outlet, ""))
	term := passageOf(gull, "fiery", voice.Outlet, "")
	term.Lens, term.Item = "terms", "fiery"
	s.c.Articles[1].Copy, s.c.Articles[2].Copy = harbourCopy(lamp, false), harbourCopy(lamp, true)
	s.c.Statements = compare.Statements{{Outlet: "Gull Post", Others: []string{"Lamplighter"}, Kind: compare.OfWord, Certainty: compare.Certain, Lens: "only", Strength: 2,
		Text: "Gull Post says “fiery” in its own voice; Lamplighter has it only between quotation marks.", Evidence: []compare.Evidence{passageOf(gull, "fiery", voice.Outlet, "")}}}
	return s.done(append(append(harbourSpeech(gull, lamp, tide), harbourCoverage(gull, lamp, tide), harbourLabels(gull, lamp, tide), harbourAgency(gull, lamp, tide), harbourTone(), harbourContrasts(), harbourCopies(lamp, tide)),
		compare.Terms{
			{Outlet: "Gull Post", Term: "fiery", Voice: "outlet", Count: 1, LogOdds: 1.44632, Z: 1.65297, P: .098337, Q: .3, TFIDF: 2.5, Dispersion: math.NaN(),
				Verdict: stats.Descriptive, Evidence: []compare.Evidence{term}},
			{Outlet: "Lamplighter", Term: "works", Voice: "outlet", Count: 2, RestCount: 1, LogOdds: .5, Z: 1.1, P: .27, Q: .4, TFIDF: 1, Dispersion: 0, Verdict: stats.Descriptive},
		},
		compare.Similarities{
			{Outlet: "Gull Post", Other: "Lamplighter", Measure: "cosine", Value: .41, Low: math.NaN(), High: math.NaN()},
			{Outlet: "Gull Post", Other: "Tide & Time", Measure: "cosine", Value: .2, Low: math.NaN(), High: math.NaN(), Articles: 1, OtherArticles: 1,
				Verdict: stats.NotComparable, Reason: []compare.Difference{genreApart("Gull Post", "Tide & Time")}},
			{Outlet: "Lamplighter", Other: "Tide & Time", Measure: "cosine", Value: .875, Low: .8, High: .93},
		})...)
}

// hostiles are texts that files, spreadsheets, pages and Markdown have been broken with.
var hostiles = []string{
	`<script>alert(1)</script><img src=x onerror="alert(2)">`,
	`=cmd|'/C calc'!A0`, "+1+1", "-2+3", "@SUM(A1)", "\tx", "\r=1", "'=1", "''-x", "＝1+1",
	"a \"quoted\" cell, with comma\nand line\r\nbreaks",
	"nul\x00byte", strings.Repeat("long ", 4000),
	"\u202Eright to left\u202C مرحبا שלום \u2067isolate",
	"# head [a](http://x.example) ![i](y) *b* _c_ `d` | e | <b>f</b> ~~g~~ &amp; 1. h\n- i\n> j\n---\nwww.z.example u@v.example",
	"javascript:alert(1)", "{{.Root}} {{template \"x\"}} </style></title><!-- --", "../../etc/passwd", "CON", "", " ", "🦊", "\ufeffbom", "é́ ﬁ",
}

// hostile is an event in which every text from outside is one of hostiles.
func hostile() *compare.Comparison {
	s := newStory(hostiles[0])
	for i, h := range hostiles {
		outlet := h
		if i == 1 {
			outlet = "con" // beside CON, to collide
		}
		body := "x " + h + " fiery " + h
		a := s.article(outlet, h, h, body, [3]int{100, 10, 0}, h)
		a.URL = h
		e := passageOf(a, "fiery", voice.Voice(i%3), h)
		e.Sentence = text.Span{Start: 0, End: len(body)}
		s.measure(outlet, "loaded.dramatic", voice.Voice(i%3).String(), 100, 2, 500, stats.Descriptive, e, passageOf(a, "x "+h, voice.Outlet, h))
	}
	bad := s.c.Articles[0].Article // spans that no lens should make
	s.measure(bad.Outlet, "loaded."+hostiles[0], "outlet", 0, 0, 0, stats.Verdict("unheard of"),
		compare.Evidence{Article: bad, Span: text.Span{Start: -5, End: 1 << 40}, Sentence: text.Span{Start: 9, End: 3}}, compare.Evidence{})
	return s.done(append(hostileSpeech(bad, s.c.Outlets[1], hostiles[0]+hostiles[14]), hostileCoverage(bad, s.c.Outlets[1], hostiles[0]+hostiles[14]),
		hostileLabels(bad, hostiles[0]+hostiles[14]), hostileAgency(bad, hostiles[0]+hostiles[14]), hostileTone(s.c.Outlets[0], hostiles[0]+hostiles[14]), compare.Terms{{Outlet: s.c.Outlets[0], Term: hostiles[14], Voice: "outlet", Z: 3, Count: 1}},
		compare.Similarities{{Outlet: s.c.Outlets[0], Other: s.c.Outlets[1], Value: math.NaN()}},
		compare.Comparability{genreApart(hostiles[0], hostiles[1])}, hostileCopies(bad, hostiles[1]))...)
}

// alone is an event of one outlet.
func alone() *compare.Comparison {
	s := newStory("Cat on roof")
	s.article("Gull Post", "gull-9", "Cat on roof", "A cat sat on a roof.", [3]int{6, 0, 0})
	return s.done()
}

func fixtureLists() []*lexicons.List {
	return []*lexicons.List{{Name: "loaded", Description: "Words whose choice adds heat.", Categories: []lexicons.Category{
		{Name: "negative", Description: "a damning word"}, {Name: "dramatic", Description: "heat and spectacle"}}}}
}

// write makes a whole report of some comparisons and returns its folder.
func write(t *testing.T, dir string, comparisons ...*compare.Comparison) string {
	t.Helper()
	return written(t, dir, Options{}, comparisons...)
}

func written(t *testing.T, dir string, opt Options, comparisons ...*compare.Comparison) string {
	t.Helper()
	opt.Lexicons = fixtureLists()
	w, err := Create(dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	for _, c := range comparisons {
		if err := w.Add(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Reject(corpus.Reject{Origin: "in.csv:7", Column: "text", Reason: "empty; give the article's text"}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(Manifest{Version: "test", Arguments: []string{"compare", "in"}, Seed: 1, Read: 4}); err != nil {
		t.Fatal(err)
	}
	return dir
}

// contents reads every file below dir.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(name)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// golden compares with testdata/NAME, or writes it under -update.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (make it with -update)", err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs from what was written; look at it, and accept it with -update\ngot:\n%s", path, got)
	}
}
