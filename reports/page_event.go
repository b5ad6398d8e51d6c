package reports

import (
	"slices"
	"strings"
	"time"

	"tellings/compare"
)

// EventPage is what a reader is shown of one event, in every format that is read and not computed with.
type EventPage struct {
	Name, File   string // File is the page's path from the top of the report
	Topic        string // the event's most telling words, where its name does not say them
	First, Last  time.Time
	Articles     []ArticleLine
	ArticleCount int
	Copies       int // articles with the text of another one of the event
	Hidden       int // articles that are not listed
	Words        int
	Outlets      []OutletLine
	Ground       Ground
	Trees        []TextTree // texts that several articles are made from
	TreeCount    int        // how many there are; Trees are the first
	Only         []Only
	Named        []Named
	NamedCount   int // referents with labels; Named are the first
	Parts        []Parts
	PartsCount   int // actors with a part; Parts are the first
	Toned        Toned
	Families     []Family
	Apart        []Apart
	Said         []Said
	SharedSaid   int // utterances that two outlets or more tell; Said are the first
	AloneSaid    int // those that one outlet alone has
	Covered      Covered
	Heard        []Heard
	HeardCount   int // speakers with a name
	Similar      Matrix
	Verdicts     []VerdictCount

	unlisted bool // no word list was used
}

// ArticleLine is one article in the list of an event.
type ArticleLine struct {
	Outlet, ID, Title, URL string
	Date                   time.Time
	Words                  int
	Flags                  []string
}

// Shown is the title of the article, or its id where it has none.
func (a ArticleLine) Shown() string {
	if flat(a.Title) == "" {
		return name(a.ID)
	}
	return name(a.Title)
}

// OutletLine is how much an outlet wrote on an event and in whose voice.
type OutletLine struct {
	Name, File string
	Articles   int
	Words      int
	Voices     [3]int // words by voice
	Flags      []Flag
	Unlike     string // why it is not comparable with the others of the event, in a word or two; empty where it is
}

// Flag is a limit of the comparison and the number of articles it holds for.
type Flag struct {
	Text  string
	Count int
}

// Percent is the share of an outlet's words in one voice, 0 to 100.
func (o *OutletLine) Percent(v int) float64 {
	if o.Words == 0 {
		return 0
	}
	return 100 * float64(o.Voices[v]) / float64(o.Words)
}

const articlesShown = 200 // articles listed on the page of an event; articles.csv has them all

func newEventPage(c *compare.Comparison, ev *Register, g glossary, o *Overview) *EventPage {
	p := &EventPage{Name: name(c.Event), File: "events/" + o.eventNames.file(c.Event) + ".html", Topic: topic(c), unlisted: o.unlisted}
	p.Ground = newGround(c)
	p.addArticles(c, o)
	p.Trees, p.TreeCount = textTrees(c, ev)
	found := findings(c, p.File, g)
	p.Verdicts = countVerdicts(found)
	p.Only = onlyOne(c, p.File, &p.Ground, ev)
	p.Named, p.NamedCount = callings(c, p.File, &p.Ground, ev)
	p.Parts, p.PartsCount = parts(c, &p.Ground, ev)
	p.Toned = toned(c)
	p.Families = families(c, p.Outlets, g)
	p.Apart = apart(c, p.Outlets, found, ev)
	p.Said, p.SharedSaid, p.AloneSaid = said(c, p.File, ev)
	p.Covered = covered(c, p.Outlets, p.File, ev)
	p.Heard, p.HeardCount = heard(c, &p.Ground, ev)
	p.Similar = matrix(c)
	return p
}

// topic returns the telling words of an event, unless they are its name already.
func topic(c *compare.Comparison) string {
	if strings.HasPrefix(c.Event, strings.Join(c.Topic, "-")) {
		return ""
	}
	return strings.Join(c.Topic, ", ")
}

// addArticles fills the lists of outlets and articles.
func (p *EventPage) addArticles(c *compare.Comparison, o *Overview) {
	index := make(map[string]int, len(c.Outlets))
	for i, outlet := range c.Outlets {
		index[outlet] = i
		p.Outlets = append(p.Outlets, OutletLine{Name: outlet, File: o.outlet(outlet).File, Unlike: p.Ground.why(outlet)})
	}
	for i := range c.Articles {
		a := &c.Articles[i]
		p.ArticleCount++
		p.Words += a.Tokens
		p.date(a.Date)
		if a.Copy.Of != "" {
			p.Copies++
		}
		if k, ok := index[a.Outlet]; ok {
			p.Outlets[k].add(a)
		}
		if len(p.Articles) == articlesShown {
			p.Hidden++
			continue
		}
		p.Articles = append(p.Articles, ArticleLine{a.Outlet, a.ID, a.Title, link(a.URL), a.Date, a.Tokens, noticed(a)})
	}
}

func (p *EventPage) date(d time.Time) {
	if d.IsZero() {
		return
	}
	if p.First.IsZero() || d.Before(p.First) {
		p.First = d
	}
	if d.After(p.Last) {
		p.Last = d
	}
}

func (o *OutletLine) add(a *compare.Article) {
	o.Articles++
	o.Words += a.Tokens
	for v := range o.Voices {
		o.Voices[v] += a.Voices[v]
	}
	for _, f := range a.Flags {
		o.Flags = addFlag(o.Flags, f, 1)
	}
	if a.Copy.Of != "" {
		o.Flags = addFlag(o.Flags, "with the text of another article", 1)
	}
}

// addFlag counts a flag n times more. Flags stand in the order in which they first come.
func addFlag(flags []Flag, text string, n int) []Flag {
	if i := slices.IndexFunc(flags, func(f Flag) bool { return f.Text == text }); i >= 0 {
		flags[i].Count += n
		return flags
	}
	return append(flags, Flag{text, n})
}

const toldShown = 6 // expressions of one outlet that are shown with every sentence, and go into the index; the others get a line

// Told are the expressions of one outlet alone that are shown at length. None is of an outlet that is not comparable.
func (p *EventPage) Told() []Only {
	n := 0
	for n < min(len(p.Only), toldShown) && p.Only[n].Unlike == "" {
		n++
	}
	return p.Only[:n]
}

// Besides are the others.
func (p *EventPage) Besides() []Only { return p.Only[len(p.Told()):] }

// Habits tells whether any family is folded away.
func (p *EventPage) Habits() bool {
	return slices.ContainsFunc(p.Families, func(f Family) bool { return !f.Choice() })
}

// Reach says how far the comparisons of the event reach.
func (p *EventPage) Reach() string {
	if p.Copies == 0 {
		return reach(p.Verdicts, p.unlisted)
	}
	return reach(p.Verdicts, p.unlisted) + " " + plural(p.Copies, "article") + " of the event " + isOrAre(p.Copies) + " made from the text of another. " +
		"Within an outlet and among the others such a text counts once, and no outlet is compared with copies of its own."
}

func isOrAre(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}
