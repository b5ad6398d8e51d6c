package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tellings/compare"
)

// wordsSection is wording: what one thing is called, charged words of one outlet, one act in different words.
func wordsSection(s *eventScene) pageSection {
	section := pageSection{ID: "words", Title: "Same thing, different words"}
	items := s.said(compare.OfName, compare.OfWord)
	section.Blocks = folded(items, seen-2, "finding")
	names := slices.DeleteFunc(slices.Clone(compare.Found[compare.Names](s.Comparison)), func(n compare.Name) bool { return !n.Telling })
	if len(names) > 0 {
		section.Blocks = append(section.Blocks, foldBlock{"What each outlet calls it: " + plural(len(names), "thing"), []block{s.nameTable(names)}})
	}
	if only := s.onlyTable(); len(only.Rows) > 0 {
		section.Blocks = append(section.Blocks, foldBlock{"Charged words of one outlet: " + plural(len(only.Rows), "word"), []block{only.first(tableRows, "only.csv")}})
	}
	if len(section.Blocks) == 0 {
		return pageSection{}
	}
	section.Lead = wordsLead(s)
	return section
}

// wordsLead says which outlets have charged words that are theirs alone, the most of them first.
func wordsLead(s *eventScene) inlineText {
	found := compare.Found[compare.Onlies](s.Comparison)
	own := make([]int, len(s.Outlets))
	for i := range found {
		if o := slices.Index(s.Outlets, found[i].Outlet); o >= 0 && found[i].Voice == voiceNames[0] && found[i].Claim != compare.OnlyUnsure && found[i].Claim != compare.OnlyShared {
			own[o]++
		}
	}
	order := make([]int, len(own))
	for o := range order {
		order[o] = o
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(own[b], own[a]) })
	var told []string
	for _, o := range order {
		if own[o] > 0 && len(told) < 3 {
			told = append(told, fmt.Sprintf("%s has %d", s.outlet(s.Outlets[o]), own[o]))
		}
	}
	if len(told) == 0 {
		return nil
	}
	return say("Charged words that stand in one outlet’s own voice alone: " + listed(told) + ".")
}

func (s *eventScene) nameTable(names compare.Names) gridBlock {
	t := gridBlock{Caption: "In their own voices; a word leads to its sentence", Head: []string{"Thing", "Outlet", "Calls it", "Others call it", "Whom it quotes call it"}}
	for i := range names {
		n := &names[i]
		for k := range n.Calls {
			c := &n.Calls[k]
			if len(t.Rows) == 120 {
				return t
			}
			t.Rows = append(t.Rows, []inlineText{say(name(n.Thing)), say(s.outlet(c.Outlet)), s.callWords(c), say(countList(clip3(n.OthersCall(c.Outlet)))), say(countList(clip3(c.Quoted)))})
		}
	}
	return t
}

func clip3(list []compare.Count) []compare.Count { return list[:min(len(list), 3)] }

// callWords are the words of a call, each a link to one of its sentences.
func (s *eventScene) callWords(c *compare.Call) (line inlineText) {
	for i, w := range c.Words[:min(len(c.Words), 5)] {
		if i > 0 {
			line = append(line, inlineSpan{Text: ", "})
		}
		span := inlineSpan{Text: flat(w.Text)}
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
	compare.OnlyOwn: "others have it in what they retell", compare.OnlyOpen: "in what somebody says or thinks, perhaps somebody else’s word", compare.OnlyFree: "said without marks, perhaps somebody else’s word", compare.OnlyQuotes: "nobody else quotes it", compare.OnlyRetells: "nobody else retells it"}

func (s *eventScene) onlyTable() gridBlock {
	t := gridBlock{Caption: "Charged words that one outlet alone has in its own voice, or alone lets somebody say; a word leads to its sentence", Head: []string{"Words", "Outlet", "Voice", "What is claimed"}, Sorted: true}
	found := compare.Found[compare.Onlies](s.Comparison)
	for i := range found {
		o := &found[i]
		if o.Claim == compare.OnlyUnsure || o.Claim == compare.OnlyShared {
			continue
		}
		claim := onlyClaims[o.Claim]
		if others := append(append([]string{}, o.Quoting...), o.Retelling...); len(others) > 0 && len(others) <= 4 {
			claim += ": " + s.outletList(others)
		}
		word := inlineSpan{Text: "“" + strings.TrimSpace(flat(o.Shown)) + "”"}
		if len(o.Evidence) > 0 {
			word.Href = s.href(&o.Evidence[0])
		}
		t.Rows = append(t.Rows, []inlineText{say(word), say(s.outlet(o.Outlet)), say(voiceWords(o.Voice)), say(claim)})
	}
	return t
}
