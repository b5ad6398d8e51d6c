package reports

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"tellings/compare"
)

// quotesSection is one utterance as each outlet cuts it: what a piece of it is left out stands struck. Those that most outlets cut come
// first.
func quotesSection(s *eventScene) pageSection {
	shared, cut := sharedUtterances(compare.Found[compare.Utterances](s.Comparison))
	items := s.said(compare.OfQuote)
	if shared == 0 && len(items) == 0 {
		return pageSection{}
	}
	section := pageSection{ID: "quotes", Title: "Quotations, and what is cut"}
	if shared > 0 {
		section.Lead = say(fmt.Sprintf("Utterances that two outlets or more report: %s; cut, or retold without marks, by one of them at least: %s.", thousands(shared), thousands(len(cut))))
	}
	for i := range items {
		items[i].Text, items[i].Says = append(items[i].Text, linksOf(items[i].Says)...), nil // the tables below have the words
	}
	section.Blocks = folded(items, seenFew, "finding")
	var tables []block
	for _, u := range cut {
		tables = append(tables, s.utteranceTable(u))
	}
	open := tables[:min(1, len(tables))]
	section.Blocks = append(section.Blocks, open...)
	if rest := tables[len(open):]; len(rest) > 0 {
		section.Blocks = append(section.Blocks, foldBlock{plural(len(rest), "quotation") + " more", rest})
	}
	return section
}

// linksOf are the numbers of the sentences of an entry, where the sentences themselves are not shown.
func linksOf(says []quoteBlock) (line inlineText) {
	for i := range says {
		for _, span := range says[i].By {
			if span.Look == lookRef {
				line = append(line, inlineSpan{Text: " "}, span)
			}
		}
	}
	return line
}

const cutsShown = 40 // utterances that are told differently

// sharedUtterances counts the utterances that two outlets or more tell, and returns those that some of them cut or retell.
func sharedUtterances(all compare.Utterances) (shared int, differ []*compare.Utterance) {
	cuts := map[*compare.Utterance]int{}
	for i := range all {
		u := &all[i]
		telling := 0
		for k := range u.Tellings {
			switch u.Tellings[k].Status {
			case compare.Absent:
				continue
			case compare.Truncated:
				cuts[u] += 2
			case compare.Paraphrased:
				cuts[u]++
			}
			telling++
		}
		if telling < 2 {
			continue
		}
		shared++
		if cuts[u] > 0 {
			differ = append(differ, u)
		}
	}
	slices.SortStableFunc(differ, func(a, b *compare.Utterance) int { return cmp.Compare(cuts[b], cuts[a]) })
	return shared, differ[:min(len(differ), cutsShown)]
}

// utteranceTable is a table an utterance, a row an outlet.
func (s *eventScene) utteranceTable(u *compare.Utterance) block {
	caption := "Somebody"
	if u.Speaker != "" {
		caption = name(u.Speaker)
	}
	t := gridBlock{Caption: caption + ", " + inMarks(short(u.Text, 90)) + ": what each outlet reports; struck through, what it leaves out", Head: []string{"Outlet", "What it reports", "Introduced by", "Sentence"}}
	var absent []string
	whole := -1 // the row of those that report all of it
	for i := range u.Tellings {
		told := &u.Tellings[i]
		if told.Status == compare.Absent {
			absent = append(absent, told.Outlet)
			continue
		}
		cues := say(cueList(told.Cues, func(c compare.Cue) string { return c.Words }))
		if told.Status == compare.Verbatim && len(told.LeftOut) == 0 {
			if whole >= 0 {
				row := t.Rows[whole]
				row[0] = append(row[0], say(", ", s.outlet(told.Outlet))...)
				row[2] = append(append(row[2], inlineSpan{Text: "; "}), cues...)
				row[3] = append(row[3], s.refs(told.Evidence[:min(1, len(told.Evidence))], 1)...)
				continue
			}
			whole = len(t.Rows)
		}
		var words inlineText
		for _, p := range told.Pieces {
			look := lookPlain
			if !p.Told {
				look = lookGone
			}
			words = append(words, inlineSpan{Text: p.Text, Look: look}, inlineSpan{Text: " "})
		}
		if told.Status == compare.Paraphrased || len(words) == 0 {
			words = say(soft("retold: "), flat(told.Fragment))
		}
		t.Rows = append(t.Rows, []inlineText{say(s.outlet(told.Outlet)), words, cues, s.refs(told.Evidence[:min(1, len(told.Evidence))], 1)})
	}
	if len(absent) > 0 && len(absent) < 6 {
		t.Rows = append(t.Rows, []inlineText{say(soft(s.outletList(absent))), say(soft("not found")), nil, nil})
	}
	return t
}

// short is the beginning of a text, to a blank.
func short(text string, n int) string {
	text = flat(text)
	if c := cut(text, n); c != text {
		return c + "…"
	}
	return text
}

// inMarks puts a passage between quotation marks. Marks of its own become single ones; one at an edge whose partner is not in the
// passage goes, so does a pair around the whole, and a quotation that was open before the passage begins is opened at its beginning.
func inMarks(passage string) string {
	passage = strings.TrimSpace(passage)
	for _, m := range [][2]string{{"“", "”"}, {`"`, `"`}} {
		if rest, ok := strings.CutPrefix(passage, m[0]); ok && !strings.Contains(strings.TrimSuffix(rest, m[1]), m[1]) {
			passage = strings.TrimSuffix(rest, m[1])
		}
		if rest, ok := strings.CutSuffix(passage, m[1]); ok && !strings.Contains(rest, m[0]) {
			passage = rest
		}
	}
	if closing := closesFirst.FindStringSubmatch(passage); closing != nil {
		opening := map[string]string{`"`: `"`, "'": "'"}[closing[1]]
		passage = cmp.Or(opening, "‘") + passage
	}
	return "“" + strings.NewReplacer("“", "‘", "”", "’", `"`, "'").Replace(passage) + "”"
}

// closesFirst matches a passage whose first mark ends a quotation: ” anywhere, one of the others behind the point or comma of what
// is quoted (an apostrophe stands behind a letter).
var closesFirst = regexp.MustCompile(`^[^“”"‘]*?(?:”|[.,!?…](["'’])(?:\s|$))`)

// numbersSection is what outlets tell differently: numbers, dates, claims.
func numbersSection(s *eventScene) pageSection {
	items := s.said(compare.OfNumber)
	if len(items) == 0 {
		return pageSection{}
	}
	return pageSection{ID: "numbers", Title: "Facts that differ", Lead: say(plural(len(items), "thing") + " that outlets tell with another number, day, name, claim or wording."), Blocks: folded(items, seen, "difference")}
}

// actsSection is who does what to whom, each with its sentence.
func actsSection(s *eventScene) pageSection {
	items := s.said(compare.OfAct)
	section := pageSection{ID: "acts", Title: "Who does what", Blocks: folded(items, seenFew-1, "finding")}
	if t, alone := s.actTable(); alone > 0 {
		section.Blocks = append(section.Blocks, foldBlock{"Acts that one outlet alone tells of somebody: " + plural(alone, "act"), []block{t}})
	}
	if len(section.Blocks) == 0 {
		return pageSection{}
	}
	section.Lead = say("Deeds that outlets tell in different words, or that one tells alone. They are found by grammar: read the sentence before you repeat one.")
	return section
}

func (s *eventScene) actTable() (gridBlock, int) {
	t := gridBlock{Caption: "Acts by outlet, with a sentence", Head: []string{"Who", "Outlet", "Part", "Act", "Sentence"}}
	deeds := compare.Found[compare.Agency](s.Comparison)
	alone := 0
	for i := range deeds {
		d := &deeds[i]
		if !d.Telling || len(d.Evidence) == 0 {
			continue
		}
		if alone++; alone > actRows {
			continue
		}
		who := d.Actor
		if who == "" {
			who = "(nobody named)"
		}
		var words inlineText
		if x := excerpts(d.Evidence[:1], s.ev); len(x) > 0 {
			words = s.quote(&x[0]).Words
		}
		t.Rows = append(t.Rows, []inlineText{say(name(who)), say(s.outlet(d.Outlet)), say(parts[d.Role]), say(flat(d.Verb)), append(words, s.refs(d.Evidence[:1], 1)...)})
	}
	if alone > actRows {
		t.Caption += restIn(actRows, alone, "agency.csv")
	}
	return t, alone
}

const actRows = tableRows / 2 // each has its sentence

// parts are what an actor may be in an act, in words.
var parts = map[compare.ActorRole]string{"agent": "does it", "patient": "has it done to it", "agentless": "has it done to it, by nobody named"}
