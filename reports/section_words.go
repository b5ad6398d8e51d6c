package reports

import (
	"fmt"
	"strings"

	"tellings/compare"
)

// wordsSection is wording: what one thing is called, charged words of one outlet, one act in different words.
func wordsSection(s *Scene) Section {
	section := Section{ID: "words", Title: "Same thing, different words"}
	items := s.said(compare.OfName, compare.OfWord)
	section.Blocks = folded(items, "finding")
	if names := compare.Found[compare.Names](s.Comparison); len(names) > 0 {
		section.Blocks = append(section.Blocks, Fold{"What each outlet calls it: " + plural(len(names), "thing"), []Block{s.nameTable(names)}})
	}
	if only := s.onlyTable(); len(only.Rows) > 0 {
		section.Blocks = append(section.Blocks, Fold{"Charged words of one outlet: " + plural(len(only.Rows), "word"), []Block{only}})
	}
	if len(section.Blocks) == 0 {
		return Section{}
	}
	if n := len(items); n > 0 {
		section.Lead = say("In its own voice, one outlet calls a thing what the others do not.")
	}
	return section
}

func (s *Scene) nameTable(names compare.Names) Grid {
	t := Grid{Caption: "In their own voices; a word leads to its sentence", Head: []string{"Thing", "Outlet", "Calls it", "Others call it", "Whom it quotes call it"}}
	for i := range names {
		n := &names[i]
		for k := range n.Calls {
			c := &n.Calls[k]
			if len(t.Rows) == 120 {
				return t
			}
			t.Rows = append(t.Rows, []Inline{say(name(n.Thing)), say(s.outlet(c.Outlet)), s.callWords(c), say(countList(clip3(n.OthersCall(c.Outlet)))), say(countList(clip3(c.Quoted)))})
		}
	}
	return t
}

func clip3(list []compare.Count) []compare.Count { return list[:min(len(list), 3)] }

// callWords are the words of a call, each a link to one of its sentences.
func (s *Scene) callWords(c *compare.Call) (line Inline) {
	for i, w := range c.Words[:min(len(c.Words), 5)] {
		if i > 0 {
			line = append(line, Span{Text: ", "})
		}
		span := Span{Text: flat(w.Text)}
		if i < len(c.Evidence) {
			span.Href = s.href(&c.Evidence[i])
		}
		line = append(line, span)
		if w.N > 1 {
			line = append(line, soft(fmt.Sprintf(" %d", w.N)))
		}
	}
	return line
}

// onlyClaims say what is claimed of a word that one outlet alone has.
var onlyClaims = map[compare.OnlyClaim]string{compare.OnlyHere: "no other outlet has it", compare.OthersQuote: "others have it in quotation marks only",
	compare.OnlyOwn: "others have it in what they retell", compare.OnlyQuotes: "nobody else quotes it", compare.OnlyRetells: "nobody else retells it"}

func (s *Scene) onlyTable() Grid {
	t := Grid{Caption: "Charged words that one outlet alone has in its own voice, or alone lets somebody say", Head: []string{"Words", "Outlet", "Voice", "What is claimed", "Sentence"}}
	found := compare.Found[compare.Onlies](s.Comparison)
	for i := range found {
		o := &found[i]
		if o.Claim == compare.OnlyUnsure || len(t.Rows) == 120 {
			continue
		}
		claim := onlyClaims[o.Claim]
		if others := append(append([]string{}, o.Quoting...), o.Retelling...); len(others) > 0 && len(others) <= 4 {
			claim += ": " + s.outletList(others)
		}
		var line Inline
		for _, x := range excerpts(o.Evidence[:min(1, len(o.Evidence))], s.ev) {
			line = append(s.quote(&x).Words, s.refs(o.Evidence[:1], 1)...)
		}
		t.Rows = append(t.Rows, []Inline{say("“" + strings.TrimSpace(flat(o.Shown)) + "”"), say(s.outlet(o.Outlet)), say(voiceWords(o.Voice)), say(claim), line})
	}
	return t
}
