package actors

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/features"
	"tellings/features/mentions"
)

func analyzer(t testing.TB) *features.Analyzer {
	t.Helper()
	a, err := features.NewAnalyzer(nil)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func read(a *features.Analyzer, texts ...string) (docs []*features.Document, readings []*features.Reading) {
	for i, txt := range texts {
		d := a.Extract(&corpus.Article{ID: fmt.Sprint(i), Text: txt, Parts: corpus.MarkParts(txt, "")})
		docs, readings = append(docs, d), append(readings, a.Read(d))
	}
	return docs, readings
}

// named are the referents of the mentions with these words, in the order of the documents.
func named(c *Cast, docs []*features.Document, readings []*features.Reading, words string) (referents []int32) {
	for doc, r := range readings {
		for _, m := range r.Actors.Mentions {
			if m.Of(docs[doc].Article.Text) == words {
				referents = append(referents, c.Of(doc, m.Actor))
			}
		}
	}
	return referents
}

func TestJoin(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct {
		name  string
		texts []string
		one   string // words that mean one referent, separated by semicolons
		apart string // words that mean another
	}{
		{"spellings", []string{"Volodimir Salenko spoke.", "Volodymyr Salenko spoke.", "Ukrainian President Volodymir Salenkoo spoke."}, "Volodimir Salenko; Volodymyr Salenko; Ukrainian President Volodymir Salenkoo", ""},
		{"surname alone", []string{"Anna Lunde spoke.", "Minister Lunde spoke."}, "Anna Lunde; Minister Lunde", ""},
		{"two of one surname", []string{"Paul Harker spoke.", "Anna Harker spoke.", "Harker left the hall in Vell."}, "Paul Harker", "Anna Harker; Harker"},
		{"initials", []string{"J.D. Lunde spoke.", "JD Lunde spoke."}, "J.D. Lunde; JD Lunde", ""},
		{"short form", []string{"William Orso spoke.", "Bill Orso spoke."}, "William Orso; Bill Orso", ""},
		{"kept apart by an article", []string{"William Orso met Bill Orso.", "William Orso slept."}, "William Orso", "Bill Orso"},
		{"tables", []string{"The European Union agreed.", "The EU agreed.", "Brussels agreed."}, "European Union; EU; Brussels", ""},
		{"acronym of the event", []string{"The Pallandian Fish Council agreed.", "The PFC agreed on Friday."}, "Pallandian Fish Council; PFC", ""},
		{"office of a country", []string{"Norwegian Prime Minister Anna Lunde spoke.", "The Norwegian prime minister was tired."}, "Norwegian Prime Minister Anna Lunde; The Norwegian prime minister", ""},
		{"office of another country", []string{"Norwegian Prime Minister Anna Lunde spoke.", "The Danish prime minister was tired."}, "Norwegian Prime Minister Anna Lunde", "The Danish prime minister"},
		{"people without a name", []string{"A migrant caravan left.", "The caravan rested. The migrants slept."}, "A migrant caravan; The caravan; The migrants", ""},
		{"officials of two countries", []string{"French officials agreed.", "Danish officials agreed."}, "French officials", "Danish officials"},
		{"family name first", []string{"Kim Jong Un spoke.", "Kim Jong-un slept.", "Mr. Kim ate."}, "Kim Jong Un; Kim Jong-un; Mr. Kim", ""},
	} {
		docs, readings := read(a, c.texts...)
		cast := Join(readings)
		var first int32 = -2
		for _, words := range strings.Split(c.one, "; ") {
			for _, r := range append(named(cast, docs, readings, words), -3)[:max(1, len(named(cast, docs, readings, words)))] {
				if first == -2 {
					first = r
				}
				if r != first {
					t.Errorf("%s: %q is not one with the first", c.name, words)
				}
			}
		}
		for _, words := range strings.Split(c.apart, "; ") {
			if got := named(cast, docs, readings, words); slices.Contains(got, first) || words != "" && len(got) == 0 {
				t.Errorf("%s: %q is one with %q, or not found", c.name, words, c.one)
			}
		}
	}
}

// What acts for a country is part of it; a named person is not.
func TestWhole(t *testing.T) {
	docs, readings := read(analyzer(t), "Norwegian Prime Minister Anna Lunde spoke. The Lunde government fell.", "Norwegian troops left. Norway is small.")
	cast := Join(readings)
	whole := func(words string) string {
		return cast.Referents[cast.Whole(named(cast, docs, readings, words)[0])].Name
	}
	for words, want := range map[string]string{"Norwegian troops": "Norway", "The Lunde government": "Norway", "Norwegian Prime Minister Anna Lunde": "Anna Lunde"} {
		if got := whole(words); got != want {
			t.Errorf("%q is part of %s, want %s", words, got, want)
		}
	}
}

var sentences = []string{
	"Anna Lunde spoke in Vell. ", "Minister Lunde left. ", "Paul Lunde slept. ", "The Norwegian prime minister, Anna Lunde, spoke. ", "Norway agreed. ", "Oslo agreed. ",
	"The prime minister was tired. ", "Oleh Marko met Mr. Lunde. ", "Oleg Marko left. ", "Norwegian officials agreed. ", "A migrant caravan left. ", "The caravan rested. ",
	"The Fish Council met. ", "The FC met on Friday. ", "President Orso spoke. ", "The Trump administration agreed. ", "He smiled. ", "They slept. ",
}

// The order of the articles changes nothing in who is one, every mention belongs to one referent, and what belongs to another is not
// itself.
func TestJoinProperties(t *testing.T) {
	a := analyzer(t)
	rapid.Check(t, func(t *rapid.T) {
		var texts []string
		for range rapid.IntRange(1, 5).Draw(t, "articles") {
			texts = append(texts, strings.Join(rapid.SliceOfN(rapid.SampledFrom(sentences), 1, 5).Draw(t, "sentences"), ""))
		}
		_, readings := read(a, texts...)
		cast := Join(readings)
		order := rapid.Permutation(rangeOf(len(texts))).Draw(t, "order")
		shuffled := make([]*features.Reading, len(texts))
		for i, k := range order {
			shuffled[i] = readings[k]
		}
		other := Join(shuffled)
		pairs := map[[2]int32]bool{}
		mentions := 0
		for i, k := range order {
			for actor := range readings[k].Actors.Actors {
				pairs[[2]int32{cast.Of(k, int32(actor)), other.Of(i, int32(actor))}] = true
			}
			mentions += len(readings[k].Actors.Mentions)
		}
		if len(pairs) != len(cast.Referents) || len(pairs) != len(other.Referents) {
			t.Fatalf("%q: %d referents, %d in the order %v, %d pairs of them", texts, len(cast.Referents), len(other.Referents), order, len(pairs))
		}
		for i, r := range cast.Referents {
			mentions -= len(r.Mentions)
			if r.Of == int32(i) || r.Name == "" {
				t.Fatalf("%q: referent %+v", texts, r)
			}
		}
		if mentions != 0 {
			t.Fatalf("%q: %d mentions belong to no referent", texts, mentions)
		}
		if !reflect.DeepEqual(cast, Join(readings)) {
			t.Fatalf("%q: joined again, the cast is another", texts)
		}
	})
}

func rangeOf(n int) (r []int) {
	for i := range n {
		r = append(r, i)
	}
	return r
}

// BenchmarkJoin joins the actors of an event of many articles; time an article should not grow with their number.
func BenchmarkJoin(b *testing.B) {
	a := analyzer(b)
	for _, articles := range []int{50, 400} {
		var texts []string
		for i := range articles {
			texts = append(texts, strings.Join(sentences, "")+fmt.Sprintf("Otto Vell%c%c spoke to Ida Brandt%c.", 'a'+i%26, 'a'+i/26%26, 'a'+i%7))
		}
		_, readings := read(a, texts...)
		b.Run(fmt.Sprint(articles), func(b *testing.B) {
			for b.Loop() {
				Join(readings)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(articles), "ns/article")
		})
	}
}

// Among a crowd of one family name those of the same given name are one, and an initial or a near spelling is nobody's: no pair is looked at.
func TestCrowd(t *testing.T) {
	var names []called
	add := func(given string) int32 {
		names = append(names, called{words: []string{given, "holm"}, family: "holm", class: mentions.Person, member: int32(len(names)), count: 1})
		return int32(len(names) - 1)
	}
	for i := range 3 * crowd {
		add(strings.Repeat(string(rune('a'+i%26)), 3) + strings.Repeat(string(rune('a'+i/26)), 3))
	}
	again, initial := add("bbbaaa"), add("z")
	(&gathering{}).joinCalled(names)
	members := map[int32]bool{}
	for _, n := range names {
		members[n.member] = true
	}
	if len(members) != 3*crowd+1 {
		t.Errorf("%d persons of %d names", len(members), len(names))
	}
	if names[again].member != names[1].member {
		t.Errorf("Bbbaaa Holm is %d and %d", names[again].member, names[1].member)
	}
	if names[initial].member != initial {
		t.Errorf("Z. Holm is %d", names[initial].member)
	}
}
