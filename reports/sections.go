package reports

import (
	"context"
	"slices"

	"tellings/compare"
)

// eventSections are the parts of an event's page that draw on several tables, in the order in which a reader meets them. Behind them stand
// those of one table, which its sheet names, in the order of Sheets, and last the articles. Each tells what it has of the event, or
// nothing: a section without title is left out.
var eventSections = []func(*eventScene) pageSection{
	thingsSection,
	headlinesSection,
	glanceSection,
	coverageSection,
	speakersSection,
	wordsSection,
	quotesSection,
	numbersSection,
	actsSection,
	toneSection,
	framesSection,
	alikeSection,
	timeSection,
}

// sections are those that have something to say. When ctx is done the rest is left out.
func (s *eventScene) sections(ctx context.Context) (list []pageSection) {
	add := func(make func(*eventScene) pageSection) {
		if ctx.Err() != nil {
			return
		}
		if section := make(s); section.ID != "" {
			list = append(list, section)
		}
	}
	for _, make := range eventSections {
		add(make)
	}
	for i := range Sheets {
		if Sheets[i].Section != nil {
			add(Sheets[i].Section)
		}
	}
	add(articlesSection)
	return list
}

// thingsSection is what to know first: the three best statements, each of another kind, and the same by outlet in a fold.
func thingsSection(s *eventScene) pageSection {
	var items []listItem
	for _, thing := range s.things() {
		items = append(items, listItem{Text: thing})
	}
	if len(items) == 0 {
		return pageSection{ID: "things", Title: "What to know", Lead: say("Nothing was found in which these outlets differ and that can be said with certainty. " +
			"What each tells, and the sentences, stand below.")}
	}
	section := pageSection{ID: "things", Title: thingsTitle(len(items)), Blocks: []block{listBlock{Items: items, Ordered: true}}}
	var glances []block
	for i := range s.Glances {
		g := &s.Glances[i]
		if len(g.Says) == 0 {
			continue
		}
		var says []listItem
		for k := range g.Says {
			says = append(says, listItem{Text: append(say(s.sentence(g.Says[k].Text)), s.refs(g.Says[k].Evidence, 2)...)})
		}
		glances = append(glances, headingBlock{Text: say(s.outlet(g.Outlet))}, listBlock{Items: says})
	}
	if glances != nil {
		section.Blocks = append(section.Blocks, foldBlock{"Outlet by outlet", glances})
	}
	return section
}

// things are the best statement of each sort and the point that most outlets tell and one does not: the sort, the sentence, the sources.
func (s *eventScene) things() (list []inlineText) {
	most := 3
	gap := s.firstGap()
	if gap != nil {
		most = 2
	}
	for _, i := range firstThings(s.Statements, most) {
		st := &s.Statements[i]
		list = append(list, append(say(strong(kindTitles[st.Kind]+" "), s.sentence(st.Text)), s.sources(st.Evidence)...))
	}
	if gap != nil {
		list = append(list, gap)
	}
	return list
}

func thingsTitle(n int) string {
	if n == 3 {
		return "Three things to know"
	}
	return "What to know"
}

// thingKinds are the three sorts of finding of which the first screen shows one each: wording, voice, selection.
var thingKinds = [][]compare.StatementKind{
	{compare.OfWord, compare.OfName, compare.OfAct},
	{compare.OfQuote, compare.OfSpeaker},
	{compare.OfPoint, compare.OfNumber},
}

// kindTitles say of what sort a statement is.
var kindTitles = map[compare.StatementKind]string{compare.OfHeadline: "Headline.", compare.OfName: "Name.", compare.OfWord: "Word.", compare.OfAct: "Deed.",
	compare.OfQuote: "Quote.", compare.OfPoint: "Told.", compare.OfNumber: "Fact.", compare.OfSpeaker: "Voice.", compare.OfTone: "Tone.", compare.OfHabit: "Habit."}

// firstThings are the places of the best statement of each sort, and of the next best where a sort has none, at most that many, in order of rank.
func firstThings(all compare.Statements, most int) (places []int) {
	taken := map[int]bool{}
	for _, sort := range thingKinds {
		if len(taken) == most {
			break
		}
		for i := range all {
			if all[i].Certainty != compare.Perhaps && has(sort, all[i].Kind) {
				taken[i] = true
				break
			}
		}
	}
	for i := range all {
		if len(taken) >= min(most, len(all)) {
			break
		}
		if all[i].Certainty != compare.Perhaps && all[i].Kind != compare.OfHeadline { // the headlines stand below, side by side
			taken[i] = true
		}
	}
	for i := range all {
		if taken[i] {
			places = append(places, i)
		}
	}
	return places
}

// firstGap is the point of most weight among those that most outlets tell and one does not, where no statement is of such a point; nil for
// none.
func (s *eventScene) firstGap() inlineText {
	if slices.ContainsFunc(s.Statements, func(st compare.Statement) bool { return st.Kind == compare.OfPoint }) {
		return nil
	}
	for _, g := range s.gaps(compare.Found[compare.Coverage](s.Comparison)) {
		return append(append(say(strong("Told. ")), s.gapText(&g)...), s.sources([]compare.Evidence{g.Speaks})...)
	}
	return nil
}

func has(kinds []compare.StatementKind, k compare.StatementKind) bool {
	for _, x := range kinds {
		if x == k {
			return true
		}
	}
	return false
}
