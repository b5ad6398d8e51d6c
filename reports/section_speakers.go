package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tellings/compare"
)

const speakersKeyed = 6 // speakers with a colour of their own

// speakersSection shows whose words each outlet reports: a bar an outlet, a part a speaker.
func speakersSection(s *eventScene) pageSection {
	speakers := compare.Found[compare.Speakers](s.Comparison)
	words := map[string]int{}
	var names []string
	for i := range speakers {
		sp := &speakers[i]
		if !sp.Named || sp.Quoted+sp.Reported == 0 {
			continue
		}
		if words[sp.Name] == 0 {
			names = append(names, sp.Name)
		}
		words[sp.Name] += sp.Quoted + sp.Reported
	}
	if len(names) == 0 {
		return pageSection{}
	}
	slices.SortStableFunc(names, func(a, b string) int { return cmp.Compare(words[b], words[a]) })
	keyed := names[:min(len(names), speakersKeyed)]
	bars := barsBlock{Caption: "A bar is all that the outlet quotes or retells, a part a speaker", Key: speakerKey(keyed)}
	for _, outlet := range s.Outlets {
		if bar, ok := s.speakerBar(outlet, speakers, keyed); ok {
			bars.Rows = append(bars.Rows, bar)
		}
	}
	section := pageSection{ID: "speakers", Title: "Who speaks", Blocks: []block{bars}}
	items := s.said(compare.OfSpeaker)
	for i := range items {
		items[i].Says = nil // a share is of many sentences: the table has them
	}
	if len(items) > 0 {
		section.Lead, items = items[0].Text, items[1:]
	} else {
		section.Lead = s.mostHeard(keyed[0], speakers)
	}
	section.Blocks = append(section.Blocks, folded(items, seen, "finding")...)
	section.Blocks = append(section.Blocks, foldBlock{"Speakers as a table", []block{s.speakerTable(speakers)}})
	return section
}

// mostHeard says what share the speaker with most words has in each outlet.
func (s *eventScene) mostHeard(speaker string, speakers compare.Speakers) inlineText {
	var told []string
	for _, outlet := range s.Outlets {
		share := 0.0
		for i := range speakers {
			if sp := &speakers[i]; sp.Outlet == outlet && sp.Name == speaker {
				share += sp.Share
			}
		}
		if share > 0 && len(told) < leadOutlets {
			told = append(told, fmt.Sprintf("%.0f %% of what is quoted or retold in %s", 100*share, s.outlet(outlet)))
		}
	}
	for i := 1; i < len(told); i++ {
		told[i] = strings.Replace(told[i], " of what is quoted or retold", "", 1)
	}
	return say(name(speaker) + " is heard most: " + listed(told) + ".")
}

// speakerKey names the parts of a bar: speakers by their places, then the rest. A place that nobody has is empty.
func speakerKey(keyed []string) []string {
	key := make([]string, speakersKeyed+2)
	copy(key, shownNames(keyed))
	key[speakersKeyed], key[speakersKeyed+1] = "others with a name", "without a name"
	return key
}

func shownNames(list []string) []string {
	shown := make([]string, len(list))
	for i := range list {
		shown[i] = name(list[i])
	}
	return shown
}

func (s *eventScene) speakerBar(outlet string, speakers compare.Speakers, keyed []string) (barRow, bool) {
	shares := make([]float64, len(keyed)+2)
	total := 0
	for i := range speakers {
		sp := &speakers[i]
		n := sp.Quoted + sp.Reported
		if sp.Outlet != outlet || n == 0 {
			continue
		}
		total += n
		k := slices.Index(keyed, sp.Name)
		if k < 0 {
			if k = len(keyed); !sp.Named {
				k++
			}
		}
		shares[k] += float64(n)
	}
	bar := barRow{Name: s.outlet(outlet), Note: plural(total, "word")}
	if total == 0 {
		bar.Note = "quotes nobody"
		return bar, true
	}
	for k, n := range shares {
		kind, who := k, ""
		switch {
		case k < len(keyed):
			who = name(keyed[k])
		case k == len(keyed):
			kind, who = speakersKeyed, "others with a name"
		default:
			kind, who = speakersKeyed+1, "without a name"
		}
		bar.Parts = append(bar.Parts, barPart{n / float64(total), kind, fmt.Sprintf("%s %.0f %%", who, 100*n/float64(total))})
	}
	return bar, true
}

func (s *eventScene) speakerTable(speakers compare.Speakers) gridBlock {
	t := gridBlock{Caption: "Who is quoted, how much and how introduced", Head: []string{"Speaker", "Outlet", "Words", "Share", "Introduced by", "Sentences"},
		Numbers: []bool{false, false, true, true, false, false}, Sorted: true}
	for i := range speakers {
		sp := &speakers[i]
		if sp.Quotes == 0 {
			continue
		}
		who := sp.Name
		if who == "" {
			who = "(not told)"
		}
		t.Rows = append(t.Rows, []inlineText{say(name(who)), say(s.outlet(sp.Outlet)), say(thousands(sp.Quoted + sp.Reported)), say(fmt.Sprintf("%.0f %%", 100*sp.Share)),
			say(countList(sp.Cues[:min(len(sp.Cues), 4)])), s.refs(sp.Evidence, 2)})
	}
	return t.first(tableRows, "speakers.csv")
}
