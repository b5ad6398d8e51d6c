package lexicons

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestCheck(t *testing.T) {
	bg := &BackgroundTable{Documents: 10, DF: map[string]int{"said": 9, "government": 5, "fiery": 1, "people": 6}}
	for _, c := range []struct {
		name string
		rows []string
		want string
	}{
		{"clean", []string{"fiery|a", "attack/v|a", "attack/n|b", "so-called|a", "24/7|a", "us vs. them|a", "vs.|a", "don't|a", "u.s.|a"}, ""},
		{"verb and noun share forms", []string{"attack/v|a", "riot/n|a"}, ""},
		{"duplicate", []string{"fiery|a", "fiery|b", "fiery|a"}, `duplicate "fiery" stands in line 1 already`},
		{"noun within a verb", []string{"attack/n|a", "attack/v|a"}, `redundant "attack/n" adds nothing to "attack/v" of line 2`},
		{"form of another entry", []string{"attack/v|a", "attacked|a"}, `redundant "attacked" adds nothing to "attack/v" of line 1`},
		{"hyphen and space", []string{"far-right|a", "far right|a"}, `redundant "far right" adds nothing to "far-right" of line 1`},
		{"below a prefix", []string{"killer|a", "kill*|a"}, `redundant "killer" adds nothing to "kill*" of line 2`},
		{"prefix below a prefix", []string{"kill*|a", "killer*|a"}, `redundant "killer*" adds nothing to "kill*" of line 1`},
		{"below a prefix with a weight of its own", []string{"killer|a|2", "kill*|a"}, ""},
		{"below a prefix of another category", []string{"killer|a", "kill*|b"}, ""},
		{"weights", []string{"attack/v|a|1", "attacks|a|2"}, `weight "attacks" gives "attacks" the weight 2, "attack/v" of line 1 gives it 1`},
		{"punctuation", []string{"yahoo!|a"}, `unmatchable "yahoo!" can never match: a text is cut into "yahoo" "!"`},
		{"comma", []string{"yes, minister|a"}, `unmatchable "yes, minister" can never match: a text is cut into "yes" "," "minister"`},
		{"upper case", []string{"NATO|a"}, `case "NATO" is written in lower case; a text is matched in any case`},
		{"common word", []string{"government/n|a"}, `common "government/n" stands in 50 % of all news as "government"; leave it out if it only describes`},
		{"common form", []string{"say/v|a"}, `common "say/v" stands in 90 % of all news as "said"; leave it out if it only describes`},
		{"common prefix", []string{"peop*|a"}, `common "peop*" stands in 60 % of all news as "people"; leave it out if it only describes`},
	} {
		l := listOf("l")
		for i, row := range c.rows { // listOf would drop repeated rows
			l.Entries = append(l.Entries, listOf("l", row).Entries...)
			l.Entries[i].Line = i + 1
			if l.Category(l.Entries[i].Category) < 0 {
				l.Categories = append(l.Categories, Category{Name: l.Entries[i].Category})
			}
		}
		if c.name == "upper case" {
			l.Entries[0].Term = "NATO"
		}
		for i, row := range c.rows { // nor does it keep marks that no word has
			if strings.HasPrefix(row, "yahoo!") || strings.HasPrefix(row, "yes,") {
				l.Entries[i].Term, _, _ = strings.Cut(row, "|")
			}
		}
		var got []string
		for _, p := range Check([]*List{l}, bg) {
			got = append(got, fmt.Sprintf("%s %q %s", p.Kind, p.Term, p.Message))
		}
		if strings.Join(got, "\n") != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, strings.Join(got, "\n"), c.want)
		}
	}
}

// The shipped lists: what Check finds in them is at most a common word, which some kinds of list are made of.
func TestCheckBuiltin(t *testing.T) {
	lists, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	problems := Check(lists, nil)
	problems = slices.DeleteFunc(problems, func(p Problem) bool { return p.List == "vader" })
	for i, p := range problems {
		if i == 40 {
			t.Fatalf("… %d in all", len(problems))
		}
		t.Error(p)
	}
}
