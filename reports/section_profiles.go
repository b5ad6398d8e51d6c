package reports

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"tellings/compare"
	"tellings/compare/stats"
)

const (
	profileColumns = 10 // measures in the table of profiles
	profileRows    = 40 // outlets in it
	widestShown    = 8  // differences with their intervals
)

// question is a measure in one voice, as profiles ask it of every outlet; of tone perhaps toward one actor.
type question struct{ measure, voice, actor string }

func asks(p *compare.Profile) question { return question{p.Measure, p.Voice, p.Actor} }

// profileBoard is what is said of outlets over all events, ready to be shown.
type profileBoard struct {
	glossary  glossary
	rows      compare.Profiles // of outlets against the others, in the outlet's own voice
	questions []question       // those most worth a column first
}

// newProfileBoard keeps the profiles that pages show. Groups of outlets, periods, tones toward single actors, and what an outlet lets others say, stand in profiles.csv.
func newProfileBoard(all compare.Profiles, g glossary) *profileBoard {
	b := &profileBoard{glossary: g}
	weight := map[question]int{}
	for i := range all {
		p := &all[i]
		if p.Other != "" || p.Period != "" || p.Voice != "" && p.Voice != voiceNames[0] {
			continue
		}
		b.rows = append(b.rows, *p)
		q := asks(p)
		if _, known := weight[q]; !known {
			b.questions = append(b.questions, q)
		}
		weight[q] += profileWeights[p.Verdict]
	}
	slices.SortStableFunc(b.questions, func(x, y question) int {
		return cmp.Or(cmp.Compare(weight[y], weight[x]), byFamily(x.family(), y.family()), cmp.Compare(x.measure, y.measure))
	})
	return b
}

// profileWeights say how much a row adds to its measure's being shown.
var profileWeights = map[stats.Verdict]int{stats.Supported: 1000, stats.NotDistinguishable: 1}

func (q question) family() string {
	list, _, _ := strings.Cut(q.measure, ".")
	return list
}

// words is the measure as a column has it.
func (q question) words() string {
	kind, mean := meanOf(q.measure)
	switch {
	case !mean:
		return label(q.measure)
	case q.actor != "":
		return "tone to " + name(q.actor)
	}
	return kind.words
}

// meanKind is a measure that is not a list: as pages call it, what it is a share or a number of, and how a difference is said.
type meanKind struct {
	words string
	share bool
	says  string // after the outlet, with the difference
}

var means = map[string]meanKind{
	"own_share":       {"own voice", true, "writes %s of its words in its own voice than the others"},
	"quoted_share":    {"quoted", true, "puts %s of its words between quotation marks than the others"},
	"left_out":        {"left out", true, "leaves out %s of what two others or more tell than they do"},
	"sentence_length": {"words a sentence", false, "writes sentences %s than the others"},
	"cosine":          {"alike", false, "is by %s more like the others in its words than they are among themselves"},
	"tone":            {"tone to actors", false, "differs from the others in tone to the actors by %s"},
}

// meanOf is what a measure that is not a list is.
func meanOf(measure string) (kind meanKind, mean bool) {
	part := func(of, words, since string) meanKind {
		of = label(of)
		return meanKind{of + " " + words, false, "differs from the others by %s words of “" + strings.ReplaceAll(of, "%", "%%") + "” in 1,000 since it " + since}
	}
	if of, is := strings.CutSuffix(measure, compare.ChoicePart); is {
		return part(of, "by choice", "chooses other words"), true
	}
	if of, is := strings.CutSuffix(measure, compare.SelectionPart); is {
		return part(of, "by selection", "tells other things"), true
	}
	kind, mean = means[measure]
	return kind, mean
}

func isShare(measure string) bool { return means[measure].share }

// of finds the profile of an outlet, nil for none.
func (b *profileBoard) of(outlet string, q question) *compare.Profile {
	for i := range b.rows {
		if p := &b.rows[i]; p.Outlet == outlet && asks(p) == q {
			return p
		}
	}
	return nil
}

// supported are the differences told apart from none, the widest of each kind first.
func (b *profileBoard) supported(outlet string) (list []*compare.Profile) {
	for i := range b.rows {
		if p := &b.rows[i]; p.Verdict == stats.Supported && (outlet == "" || p.Outlet == outlet) {
			list = append(list, p)
		}
	}
	slices.SortStableFunc(list, func(x, y *compare.Profile) int { return cmp.Compare(clearness(y), clearness(x)) })
	return list
}

// effect is the difference, whatever its kind.
func effect(p *compare.Profile) float64 {
	if isRatio(p) {
		return p.LogRatio
	}
	return p.Difference
}

func isRatio(p *compare.Profile) bool { return !math.IsNaN(p.LogRatio) }

// clearness is how often the half width of its interval a difference is.
func clearness(p *compare.Profile) float64 {
	half := (p.High - p.Low) / 2
	if !(half > 0) {
		return 0
	}
	return math.Abs(effect(p)) / half
}

// profileSentence says a profile in words. name is the outlet as shown.
func profileSentence(p *compare.Profile, name string) string {
	events := fmt.Sprintf("more in %d of %s, less in %d; 95 %% interval: ", p.Higher, plural(p.Events, "event"), p.Lower)
	q := asks(p)
	if isRatio(p) {
		return fmt.Sprintf("On the same events %s has words of “%s” %s as often as the others (%s%s to %s).", name, q.words(), times(p.LogRatio), events, times(p.Low), times(p.High)) + alsoUnseen(p)
	}
	kind, _ := meanOf(p.Measure)
	if q.actor != "" {
		kind.says = "differs from the others in " + strings.ReplaceAll(q.words(), "%", "%%") + " by %s"
	}
	difference := signed(p.Difference, 2)
	switch {
	case kind.share:
		difference = points(p.Difference)
	case p.Measure == "sentence_length":
		difference = longer(p.Difference)
	}
	return fmt.Sprintf("On the same events %s "+kind.says+" (%s%s).", name, difference, events, reachOf(p)) + alsoUnseen(p)
}

// unseenProfile says how large a difference would have been found, where none was.
func unseenProfile(p *compare.Profile) string {
	if isRatio(p) {
		return unseenRatio(p.Verdict, p.Least)
	}
	return unseenGap(p.Verdict, p.Least)
}

// alsoUnseen is the same as a sentence behind another.
func alsoUnseen(p *compare.Profile) string {
	said := unseenProfile(p)
	if said == "" {
		return ""
	}
	return " A" + said[1:] + "."
}

// times is a log2 ratio in words: 1.5 times.
func times(x float64) string { return strconv.FormatFloat(math.Exp2(x), 'g', 2, 64) + " times" }

// points is a difference of shares in words.
func points(d float64) string {
	if d < 0 {
		return fmt.Sprintf("%.0f percentage points fewer", -100*d)
	}
	return fmt.Sprintf("%.0f percentage points more", 100*d)
}

// longer is a difference of lengths in words.
func longer(d float64) string {
	if d < 0 {
		return fmt.Sprintf("%.1f words shorter", -d)
	}
	return fmt.Sprintf("%.1f words longer", d)
}

// reachOf is the interval of a mean.
func reachOf(p *compare.Profile) string {
	if isShare(p.Measure) {
		return signed(100*p.Low, 0) + " to " + signed(100*p.High, 0)
	}
	return signed(p.Low, 2) + " to " + signed(p.High, 2)
}

// profileShade is a cell of the table of profiles: ~ where no difference was found, nothing where nothing can be said.
func profileShade(p *compare.Profile, name string) matrixCell {
	if p == nil || p.Verdict == stats.Insufficient {
		return matrixCell{Title: "too little to say"}
	}
	c := matrixCell{Title: profileSentence(p, name)}
	switch p.Verdict {
	case stats.Supported:
		c.Text, c.Depth = effectText(p), depthOf(p)
	case stats.NotDistinguishable:
		c.Text = "~"
	default:
		c.Text = "(" + effectText(p) + ")"
	}
	return c
}

func effectText(p *compare.Profile) string {
	switch {
	case isRatio(p):
		return "×" + strconv.FormatFloat(math.Exp2(p.LogRatio), 'g', 2, 64)
	case isShare(p.Measure):
		return signed(100*p.Difference, 0) + " pts"
	}
	return signed(p.Difference, 2)
}

// depthOf is how dark a difference is: a step for every half of a doubling, every five points, every word of a sentence.
func depthOf(p *compare.Profile) int {
	size := 2 * math.Abs(p.LogRatio)
	if !isRatio(p) {
		size = 20 * math.Abs(p.Difference)
		if p.Measure == "sentence_length" {
			size /= 20
		}
	}
	depth := min(5, max(1, int(math.Ceil(size))))
	if effect(p) < 0 {
		return -depth
	}
	return depth
}

// section is outlet × measure over events, and the widest differences with their intervals; none where nothing could be tested.
func (b *profileBoard) section(outlets []*outletPage) pageSection {
	tested, sure := 0, len(b.supported(""))
	for i := range b.rows {
		if v := b.rows[i].Verdict; v == stats.Supported || v == stats.NotDistinguishable {
			tested++
		}
	}
	if tested == 0 {
		return pageSection{}
	}
	columns := b.questions[:min(len(b.questions), profileColumns)]
	m := matrixBlock{Caption: "Each outlet against the others on the same events, in its own voice. ~ no difference found; in brackets: too few events to test; empty: too little to say."}
	meanings := chipsBlock{}
	for _, q := range columns {
		m.Cols = append(m.Cols, q.words())
		if doc := first(b.glossary.doc(q.measure)); doc != "" {
			meanings = append(meanings, say(strong(q.words()+": "), doc))
		}
	}
	m.Cols = append(m.Cols, "events")
	names, shown := map[string]string{}, byEvents(outlets)
	for i, o := range shown {
		names[o.key] = o.Name
		if i >= profileRows {
			continue
		}
		var row []matrixCell
		for _, q := range columns {
			row = append(row, profileShade(b.of(o.key, q), o.Name))
		}
		m.Rows = append(m.Rows, say(linked(o.Name, o.File)))
		m.Cells = append(m.Cells, append(row, matrixCell{Text: thousands(len(o.Events) + o.Hidden)}))
	}
	section := pageSection{ID: "profiles", Title: "Outlets over all events", Blocks: []block{m}}
	section.Lead = say(fmt.Sprintf("Of %s that could be tested over events, %s can be told apart from chance.", plural(tested, "difference"), thousands(sure)))
	if rest := len(shown) - profileRows; rest > 0 {
		section.Blocks = append(section.Blocks, textBlock{say(soft(plural(rest, "outlet") + " with fewer events in profiles.csv."))})
	}
	if len(meanings) > 0 {
		section.Blocks = append(section.Blocks, foldBlock{"What the lists are", []block{meanings}})
	}
	name := func(p *compare.Profile) string { return names[p.Outlet] + ", " + asks(p).words() }
	section.Blocks = append(section.Blocks, headingBlock{Text: say("The clearest differences")})
	section.Blocks = append(section.Blocks, intervalBlocks(b.widest(""), name, names)...)
	return section
}

// byEvents are the outlets with most events first.
func byEvents(outlets []*outletPage) []*outletPage {
	list := slices.Clone(outlets)
	slices.SortStableFunc(list, func(a, b *outletPage) int { return cmp.Compare(len(b.Events)+b.Hidden, len(a.Events)+a.Hidden) })
	return list
}

// widest are the differences told apart from none, then the clearest of the tested others, an outlet's or all.
func (b *profileBoard) widest(outlet string) []*compare.Profile {
	list := b.supported(outlet)
	if len(list) >= widestShown {
		return list[:widestShown]
	}
	var rest []*compare.Profile
	for i := range b.rows {
		if p := &b.rows[i]; p.Verdict == stats.NotDistinguishable && (outlet == "" || p.Outlet == outlet) {
			rest = append(rest, p)
		}
	}
	slices.SortStableFunc(rest, func(x, y *compare.Profile) int { return cmp.Compare(clearness(y), clearness(x)) })
	return append(list, rest[:min(len(rest), widestShown-len(list))]...)
}

// intervalBlocks draw profiles: ratios on one axis, shares on another.
func intervalBlocks(list []*compare.Profile, name func(*compare.Profile) string, outlets map[string]string) (blocks []block) {
	ratios := intervalsBlock{Caption: "How often, against the others on the same events: the point, and how far it may reach (95 %). Hollow: not told apart from no difference.", Ratios: true}
	shares := intervalsBlock{Caption: "How much of its words, against the others on the same events, in points of a hundred", Unit: "pts"}
	for _, p := range list {
		row := intervalLine{name(p), effect(p), p.Low, p.High, p.Verdict == stats.Supported, profileSentence(p, outlets[p.Outlet])}
		switch {
		case isRatio(p):
			ratios.Rows = append(ratios.Rows, row)
		case isShare(p.Measure):
			shares.Rows = append(shares.Rows, row)
		}
	}
	for _, v := range []intervalsBlock{ratios, shares} {
		if len(v.Rows) > 0 {
			blocks = append(blocks, v)
		}
	}
	return blocks
}

// meaning is what the list of a question holds, where a reader might not know.
func (b *profileBoard) meaning(q question) inlineText {
	doc := b.glossary.doc(q.measure)
	if doc == "" {
		return nil
	}
	return inlineText{soft(" “" + q.words() + "”: " + strings.TrimSuffix(first(doc), ".") + ".")}
}

// things are the clearest differences in sentences, one a measure, at most that many.
func (b *profileBoard) things(outlets map[string]*outletPage, most int) (items []listItem) {
	var told []question
	for _, p := range b.supported("") {
		q := asks(p)
		o := outlets[p.Outlet]
		opposite := slices.ContainsFunc(told, func(t question) bool { return t.family() == q.family() || shareOf(t) && shareOf(q) })
		if o == nil || opposite || len(items) == most {
			continue
		}
		told = append(told, q)
		items = append(items, listItem{Text: say(strong("Habit. "), profileSentence(p, o.Name), b.meaning(q), " ", linked("See "+o.Name, o.File))})
	}
	return items
}

// shareOf reports whether a question asks how the words are shared among the voices: one answer gives the other.
func shareOf(q question) bool { return q.measure == "own_share" || q.measure == "quoted_share" }
