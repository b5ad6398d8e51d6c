package stance

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// compiled has the shipped lists. Compiling them takes a while, so tests share it.
var compiled = sync.OnceValues(func() (*features.Analyzer, error) {
	lists, err := lexicons.Builtin()
	if err != nil {
		return nil, err
	}
	return features.NewAnalyzer(lists)
})

func analyzer(t testing.TB) *features.Analyzer {
	t.Helper()
	a, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func extract(t testing.TB, text string) *features.Document {
	t.Helper()
	return analyzer(t).Extract(&corpus.Article{ID: "a", Outlet: "Gull", Event: "ferry", Text: text, Parts: corpus.MarkParts(text, "")})
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, target, text, want string }{
		{"a full name, then the surname", "Ada Brandt", "Mayor Ada Brandt spoke. Mr. Lund thanked Brandt.", "Ada Brandt|Brandt"},
		{"a middle initial", "Ada Brandt", "Sen. Ada K. Brandt spoke on Monday.", "Ada K. Brandt"},
		{"a pronoun", "Ada Brandt", "Ada Brandt spoke on Monday, and she left early.", "Ada Brandt|she"},
		{"another of that surname", "Ada Brandt", "Ada Brandt spoke. Her brother Karl Brandt did not listen.", "Ada Brandt|Her"},
		{"a surname that is a word too", "Eric Holder", "Attorney General Eric Holder spoke. Mr. Holder left. The title holder stayed.", "Eric Holder|Holder"},
		{"members of a party", "Republican Party", "Several Republicans and a Republican senator voted no. The republican ideal is old.", "Republicans|Republican"},
		{"an acronym", "Federal Bureau of Investigation", "The FBI came. The F.B.I. went.", "FBI|F.B.I."},
		{"a department, turned round", "United States Department of Justice", "The Justice Department sued, and the Department of Justice won.", "Justice Department|Department of Justice"},
		{"a court without its country", "Supreme Court of the United States", "The Supreme Court ruled on Monday.", "Supreme Court"},
		{"a chamber, but no other house", "United States House of Representatives", "The House voted while the White House and every house on the street waited.", "House"},
		{"a phrase and its plural", "gun control", "Gun control divides them. They fear gun controls, not gun shops.", "Gun control|gun controls"},
		{"a last resort", "US-Mexico border wall", "The border wall grows.", "border wall"},
		{"no last resort where it is named", "plan to tax ferries", "The plan to tax ferries failed. They tax ferries anyway.", "plan to tax ferries"},
		{"not there", "Ada Brandt", "Nobody spoke on Monday.", ""},
	} {
		n, err := NewNames(analyzer(t), []string{"somebody else", c.target})
		if err != nil {
			t.Fatal(err)
		}
		d := extract(t, c.text)
		var got []string
		for _, m := range n.Find(d, analyzer(t).Read(d), []int32{1})[0] {
			got = append(got, strings.TrimSuffix(d.Article.Text[d.Tokens[m.From].Start():d.Tokens[m.To-1].End()], "’s"))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: %q in %q is found as %q, want %q", c.name, c.target, c.text, got, c.want)
		}
	}
}

// Mentions are in order and within the article, whatever the target and the text; without a reading too.
func FuzzFind(f *testing.F) {
	f.Add("Republican Party", "Republicans and the GOP met J. D. Vance at the U.S. House.")
	f.Add("of the", "of the of the")
	f.Add("", "x")
	f.Add("A. B. C", "A. B. C. D.")
	f.Fuzz(func(t *testing.T, target, text string) {
		text, target = strings.ToValidUTF8(text, "?"), strings.ToValidUTF8(target, "?")
		n, err := NewNames(analyzer(t), []string{target})
		if err != nil {
			t.Fatal(err)
		}
		d := extract(t, text)
		for _, r := range []*features.Reading{nil, analyzer(t).Read(d)} {
			found := n.Find(d, r, []int32{0})[0]
			for _, m := range found {
				if m.From < 0 || m.From >= m.To || m.To > len(d.Tokens) {
					t.Fatalf("%q in %q: %+v of %d tokens", target, text, m, len(d.Tokens))
				}
			}
			if !slices.IsSortedFunc(found, func(a, b Mention) int { return a.From - b.From }) {
				t.Fatalf("%q in %q: not in order: %+v", target, text, found)
			}
		}
	})
}
