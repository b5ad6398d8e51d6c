package copies

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tellings/features"
)

// shown writes a diff with a letter for each sentence: what is kept or changed as itself, a star behind what was moved, ~ behind what was
// changed, + before what was added and - before what was cut.
func shown(d *Diff, base, copied *features.Document) string {
	letter := func(x *features.Document, s int) string {
		return x.Tokens[x.Sentences[s].First].Of(x.Article.Text)[:1]
	}
	var out []string
	for _, e := range d.Edits {
		var s string
		switch e.Kind {
		case Added:
			s = "+" + letter(copied, e.To)
		case Cut:
			s = "-" + letter(base, e.From)
		case Changed:
			s = letter(copied, e.To) + "~"
		case Kept:
			s = letter(copied, e.To)
		}
		if e.Moved {
			s += "*"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestDiff(t *testing.T) {
	const (
		a = "Alder trees fell across the coast road on Monday night. "
		b = "Boats in the northern harbour broke loose and drifted out to sea. "
		c = "Crews worked until dawn to clear the way for the first buses. "
		d = "Damage to the old pier will cost the town more than it has. "
		e = "Everyone is safe, the mayor told a crowd outside the hall. "
	)
	changed := strings.Replace(c, "the first buses", "the morning ferry", 1)
	shortened := strings.Replace(d, " will cost the town more than it has", " is severe", 1)
	for _, x := range []struct{ name, base, copied, want string }{
		{"the same", a + b + c, a + b + c, "A B C"},
		{"other marks and capitals", a + b, strings.ToUpper(strings.ReplaceAll(a+b, ".", "!")), "A B"},
		{"cut at the end", a + b + c, a + b, "A B -C"},
		{"cut in the middle", a + b + c, a + c, "A -B C"},
		{"cut in front", a + b + c, b + c, "-A B C"},
		{"added", a + c, a + b + c, "A +B C"},
		{"a word changed", a + c + e, a + changed + e, "A C~ E"},
		{"one for another", a + b + c, a + e + c, "A +E -B C"},
		{"half of a sentence cut", a + d, a + shortened, "A D~"},
		{"moved to the front", a + b + c + d, d + a + b + c, "D* A B C"},
		{"moved to the end", a + b + c + d, b + c + d + a, "B C D A*"},
		{"moved and changed", a + b + c + d, changed + a + b + d, "C~* A B D"},
		{"two swapped", a + b + c + e, a + c + b + e, "A C B* E"},
		{"said twice, once in the copy", a + b + a + c, a + b + c, "A B -A C"},
		{"nothing in common", a + b, d + e, "+D +E -A -B"},
		{"an empty copy", a, "", "-A"},
		{"an empty base", "", a, "+A"},
		{"both empty", "", "", ""},
	} {
		an := analyzer(t)
		base, copied := an.Extract(article("X", "base", x.base)), an.Extract(article("Y", "copy", x.copied))
		if got := shown(newDiff(base, copied, an.Vocab), base, copied); got != x.want {
			t.Errorf("%s: %s, want %s", x.name, got, x.want)
		}
	}
}

// What was changed within a sentence, word by word.
func TestDiffWords(t *testing.T) {
	for _, x := range []struct{ name, from, to, out, in string }{
		{"exchanged", "The mayor spoke to the angry crowd on Monday night.", "The mayor spoke to the patient crowd on Monday night.", "angry", "patient"},
		{"left out", "The mayor spoke to the angry crowd on Monday night.", "The mayor spoke to the crowd on Monday night.", "angry", ""},
		{"put in", "The mayor spoke to the crowd on Monday night.", "The mayor spoke to the small, angry crowd on Monday night.", "", "small, angry"},
		{"at both ends", "Late on Monday the mayor spoke to the crowd outside the town hall.", "Then the mayor spoke to the crowd outside the town hall in tears.", "Late on Monday", "Then|in tears"},
		{"none", "The mayor spoke.", "The MAYOR spoke!", "", ""},
	} {
		an := analyzer(t)
		base, copied := an.Extract(article("X", "base", x.from)), an.Extract(article("Y", "copy", x.to))
		d := newDiff(base, copied, an.Vocab)
		if len(d.Edits) != 1 {
			t.Fatalf("%s: %+v", x.name, d.Edits)
		}
		words := func(of *features.Document, runs []Tokens) string {
			var all []string
			for _, r := range runs {
				all = append(all, of.Article.Text[of.Tokens[r.From].Start():of.Tokens[r.To-1].End()])
			}
			return strings.Join(all, "|")
		}
		if out, in := words(base, d.Edits[0].Out), words(copied, d.Edits[0].In); out != x.out || in != x.in {
			t.Errorf("%s: out %q, in %q; want %q, %q", x.name, out, in, x.out, x.in)
		}
	}
}

// Every sentence of both texts is in one edit, once; the copy's in their order; the sentences that did not move ascend in the base.
func TestDiffLaws(t *testing.T) {
	an := analyzer(t)
	rapid.Check(t, func(rt *rapid.T) {
		word := rapid.SampledFrom([]string{"pier", "boat", "wall", "mayor", "rain", "lamp"})
		line := rapid.Custom(func(t *rapid.T) string {
			return "The " + strings.Join(rapid.SliceOfN(word, 1, 5).Draw(t, "words"), " ") + "."
		})
		text := func(name string) *features.Document {
			return an.Extract(article(name, name, strings.Join(rapid.SliceOfN(line, 0, 12).Draw(rt, name), " ")))
		}
		base, copied := text("base"), text("copy")
		d := newDiff(base, copied, an.Vocab)
		var from, to, still []int
		for _, e := range d.Edits {
			if (e.From < 0) != (e.Kind == Added) || (e.To < 0) != (e.Kind == Cut) || e.Moved && e.From*e.To < 0 {
				rt.Fatalf("%+v", e)
			}
			if e.From >= 0 {
				from = append(from, e.From)
				if !e.Moved {
					still = append(still, e.From)
				}
			}
			if e.To >= 0 {
				to = append(to, e.To)
			}
		}
		if !slices.IsSorted(still) || !slices.IsSorted(to) || len(from) != base.Counts.Sentences || len(to) != copied.Counts.Sentences {
			rt.Fatalf("from %v, to %v of %d and %d", from, to, base.Counts.Sentences, copied.Counts.Sentences)
		}
		slices.Sort(from)
		if len(slices.Compact(from)) != base.Counts.Sentences {
			rt.Fatalf("a sentence stands twice: %v", from)
		}
		if same := newDiff(base, base, an.Vocab); same.Count(Kept) != base.Counts.Sentences || same.Moved() > 0 {
			rt.Fatalf("a text against itself: %+v", same)
		}
	})
}

// Planted edits are told apart: what was written anew is added, what was replaced is cut, the rest is kept or moved.
func TestDiffOfPlantedEdits(t *testing.T) {
	v, an := newInventor(21), analyzer(t)
	for n := range 20 {
		e := v.event()
		text := v.article(e, 20)
		copied := v.apply(edit{changed: .3, lead: 2}, e, text)
		docs := []*features.Document{an.Extract(article("A", "1", v.paragraphs(text))), an.Extract(article("B", "2", v.paragraphs(copied)))}
		found := Of(docs, NewShingler(an.Vocab))
		if len(found) != 1 || len(found[0].Copies) != 1 || found[0].Copies[0].Diff == nil {
			t.Fatalf("%d: %+v", n, found)
		}
		kept := 0
		for _, s := range copied {
			if slices.Contains(text, s) {
				kept++
			}
		}
		d := found[0].Copies[0].Diff
		got := fmt.Sprint(d.Count(Cut)-docs[found[0].Base].Counts.Sentences+d.Count(Kept)+d.Count(Changed), d.Moved() > 0)
		if got != "0 false" || d.Count(Kept) < kept || d.Count(Changed) > 2 {
			t.Errorf("%d: kept %d, want at least %d; changed %d, added %d, cut %d, moved %d", n, d.Count(Kept), kept, d.Count(Changed), d.Count(Added), d.Count(Cut), d.Moved())
		}
	}
}

func BenchmarkOf(b *testing.B) {
	v, an := newInventor(1), analyzer(b)
	e := v.event()
	wire := v.article(e, 40)
	var docs []*features.Document
	bytes := 0
	for k := range 20 {
		s := v.paragraphs(v.apply(edit{changed: .02 * float64(k)}, e, wire))
		bytes += len(s)
		docs = append(docs, an.Extract(article(fmt.Sprint("Outlet ", k), "x", s)))
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		Of(docs, NewShingler(an.Vocab))
	}
}
