package compare

import (
	"slices"
	"strings"
	"testing"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// Shares are of the words between marks, and none is told of an outlet whose words nobody named may have said.
func TestSpeakerStatements(t *testing.T) {
	row := func(outlet, name string, quoted int, named bool) Speaker {
		r := Speaker{Outlet: outlet, Name: name, Named: named, Type: features.NamedSource, State: SpeakerHeard, Quotes: 3, Direct: 3, Quoted: quoted, Evidence: make([]Evidence, 1)}
		if !named {
			r.Type = features.UnnamedSource
		}
		return r
	}
	for _, c := range []struct {
		name string
		rows Speakers
		want string
	}{
		{"far apart", Speakers{row("North", "Ada Bloom", 90, true), row("South", "Ada Bloom", 10, true), row("North", "Sam Holt", 10, true), row("South", "Sam Holt", 90, true)},
			"Nearly all of the words that North quotes are Ada Bloom’s, few of those that South quotes."},
		{"not there", Speakers{row("North", "Ada Bloom", 90, true), row("South", "Ada Bloom", 0, true), row("South", "Sam Holt", 90, true)},
			"Nearly all of the words that North quotes are Ada Bloom’s, none of those that South quotes."},
		{"not far enough apart", Speakers{row("North", "Ada Bloom", 70, true), row("South", "Ada Bloom", 30, true), row("North", "Sam Holt", 30, true), row("South", "Sam Holt", 70, true)}, ""},
		{"too few words", Speakers{row("North", "Ada Bloom", 30, true), row("South", "Ada Bloom", 0, true), row("South", "Sam Holt", 30, true)}, ""},
		{"somebody without a name says much", Speakers{row("North", "Ada Bloom", 90, true), row("South", "Ada Bloom", 10, true), row("South", "the mayor", 90, false)}, ""},
	} {
		s := &stater{found: &Comparison{Findings: []Finding{c.rows}}}
		drafts := speakerStatements(s)
		got := ""
		if len(drafts) > 0 {
			got = drafts[0].Text
		}
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// Who may be quoted: somebody or something that can say something.
func TestSpeaks(t *testing.T) {
	s := &stater{found: &Comparison{}}
	for name, want := range map[string]bool{
		"Ada Bloom": true, "the senators": true, "the report": true, "the White House": true, "police": true, "his lawyer": false, "the scrum": false, "the final": false, "": false,
	} {
		if got := s.speaks(name); got != want {
			t.Errorf("%q speaks: %v, want %v", name, got, want)
		}
	}
}

// A statement shows the words of one speaker, and names a part of a quotation without the words that only join it.
func TestOneSpeakerAStatement(t *testing.T) {
	e := newEvent(t, nil, piece{"North", "It rained."}, piece{"South", "It snowed."})
	article := e.Docs[0].Article
	row := func(speaker, words string, at int) Only {
		v := Evidence{Article: article, Span: text.Span{Start: at, End: at + 1}, Sentence: text.Span{End: len(article.Text)}}
		return Only{Outlet: "North", Words: words, Shown: words, Voice: voice.Quoted.String(), Speaker: speaker, Claim: OnlyQuotes, Weight: 1, Evidence: []Evidence{v}, shown: []Evidence{v}, strength: 1}
	}
	s := &stater{event: e, heard: hear(e), found: &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{
		Onlies{row("Mara Finch", "sham", 0), row("Sam Holt", "reckless fee", 3), row("Mara Finch", "disgrace", 5), row("the scrum", "outrage", 7)}}}}
	var got []string
	for _, d := range wordStatements(s) {
		got = append(got, d.Text)
	}
	want := []string{"Only North quotes Mara Finch with “sham” and “disgrace”: “It rained”.", "Only North quotes Sam Holt with “reckless fee”: “It rained”."}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for words, want := range map[string]string{"and the fee is a sham, which is": "fee is a sham", "The fee is a sham.": "The fee is a sham", "of the": ""} {
		if got := (&stater{}).passage(words); got != want {
			t.Errorf("passage %q: %q, want %q", words, got, want)
		}
	}
}

// Words of one sentence are told together, and others by themselves.
func TestToldTogether(t *testing.T) {
	e := newEvent(t, nil, piece{"North", "It was grim. It was fiery."}, piece{"South", "It snowed."})
	row := func(words string, sentence int) Only {
		v := Evidence{Article: e.Docs[0].Article, Number: sentence, Span: text.Span{Start: 10 * sentence, End: 10*sentence + len(words)}}
		return Only{Outlet: "North", Words: words, Shown: words, Voice: voice.Outlet.String(), Claim: OnlyHere, Weight: 1, Evidence: []Evidence{v}, shown: []Evidence{v}, strength: 1}
	}
	for _, c := range []struct {
		name string
		rows Onlies
		want int
	}{
		{"two sentences", Onlies{row("grim toll", 0), row("fiery speech", 1)}, 2},
		{"one sentence", Onlies{row("grim", 0), row("fiery", 0)}, 1},
	} {
		s := &stater{event: e, heard: hear(e), found: &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{c.rows}}}
		if got := len(wordStatements(s)); got != c.want {
			t.Errorf("%s: %d statements, want %d", c.name, got, c.want)
		}
	}
}

// An outlet's own word is set against somebody's word elsewhere only where both say it of the same; else the word is shown and nothing is said of others.
func TestContrastIsOfTheSame(t *testing.T) {
	for _, c := range []struct{ name, south, want string }{
		{"of the same", "Sam Holt called the speech “fiery”.", "North, in its own voice, writes “fiery speech”: “It was a fiery speech”; South has it only between quotation marks: “Sam Holt called the speech ‘fiery’”."},
		{"of something else", "Sam Holt spoke of a “fiery” sunset.", "North, in its own voice, writes “fiery speech”: “It was a fiery speech”."},
	} {
		e := newEvent(t, nil, piece{"North", "It was a fiery speech."}, piece{"South", c.south})
		north, south := e.Docs[0].Article, e.Docs[1].Article
		v := Evidence{Article: north, Span: text.Span{Start: 9, End: 21}, Sentence: text.Span{End: len(north.Text)}}
		there := strings.Index(south.Text, "fiery")
		of := Evidence{Article: south, Span: text.Span{Start: there, End: there + 5}, Sentence: text.Span{End: len(south.Text)}}
		row := Only{Outlet: "North", Words: "fiery", Shown: "fiery speech", Voice: voice.Outlet.String(), Claim: OthersQuote, Weight: 1, Quoting: []string{"South"},
			Evidence: []Evidence{v, of}, shown: []Evidence{v}, strength: 1}
		s := &stater{event: e, heard: hear(e), found: &Comparison{Outlets: []string{"North", "South"}, Findings: []Finding{Onlies{row}}}}
		if drafts := wordStatements(s); len(drafts) != 1 || drafts[0].Text != c.want {
			t.Errorf("%s: %+v, want %q", c.name, drafts, c.want)
		}
	}
}
