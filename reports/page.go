package reports

import (
	"context"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"tellings/compare"
)

// eventPage is what a reader is shown of one event, in every format that is read and not computed with.
type eventPage struct {
	Name, File  string // File is the page's path from the top of the report
	Side        string // that of the page with articles side by side; empty for none
	Topic       string // the event's most telling words, where its name does not say them
	First, Last time.Time
	Words       int
	Outlets     []string // as shown
	Sections    []pageSection

	scene *eventScene
}

func newEventPage(ctx context.Context, c *compare.Comparison, ev *passageRegister, g glossary, o *runOverview) *eventPage {
	file := o.eventNames.file(c.Event)
	p := &eventPage{File: "events/" + file + ".html", Topic: strings.Join(c.Topic, ", "), scene: newScene(c, ev, g, o)}
	for i := range c.Articles {
		a := &c.Articles[i]
		p.Words += a.Tokens
		if d := a.Date; !d.IsZero() {
			if p.First.IsZero() || d.Before(p.First) {
				p.First = d
			}
			if d.After(p.Last) {
				p.Last = d
			}
		}
	}
	for _, outlet := range c.Outlets {
		p.Outlets = append(p.Outlets, p.scene.outlet(outlet))
	}
	p.Name = p.scene.eventName()
	if p.scene.sideBySide() {
		p.Side = "side/" + file + ".html"
	}
	p.Sections = p.scene.sections(ctx)
	return p
}

// eventName is the event as the input names it. A name that a machine made, or that was made here of the topic, says nothing to
// a reader: the event is shown by the headline that stands for it.
func (s *eventScene) eventName() string {
	made := len(s.Topic) > 0 && strings.HasPrefix(s.Event, strings.Join(s.Topic, "-"))
	if !nameless(s.Event) && !made && s.Event != "" && s.Event != "all" {
		return spelled(s.Event)
	}
	if h := s.middleHeadline(); h != "" {
		return h
	}
	return s.topicName()
}

// topicName names an event by its most telling words, as headlines and texts write them.
func (s *eventScene) topicName() string {
	words := make([]string, len(s.Topic))
	for i, w := range s.Topic {
		words[i] = s.asWritten(w)
	}
	if len(words) == 0 {
		return spelled(s.Event)
	}
	return name("About " + listed(words))
}

// asWritten is a word as the first article that has it writes it.
func (s *eventScene) asWritten(word string) string {
	for i := range s.Articles {
		for _, source := range []string{s.Articles[i].Title, cut(s.Articles[i].Text, 2000)} {
			for w := range strings.FieldsFuncSeq(source, func(c rune) bool { return !unicode.IsLetter(c) }) {
				if strings.EqualFold(w, word) {
					return w
				}
			}
		}
	}
	return word
}

// spelled is a name in words: dam-summit is shown as Dam summit.
func spelled(event string) string {
	if strings.ContainsFunc(event, func(c rune) bool { return unicode.IsSpace(c) || unicode.IsUpper(c) }) || !strings.ContainsAny(event, "-_") {
		return name(event)
	}
	event = name(strings.NewReplacer("-", " ", "_", " ").Replace(event))
	first, size := utf8.DecodeRuneInString(event)
	return string(unicode.ToUpper(first)) + event[size:]
}

// middleHeadline is the headline without a charged word of its outlet alone whose point most outlets tell, empty for none.
func (s *eventScene) middleHeadline() string {
	found := compare.Found[compare.Headlines](s.Comparison)
	var best *compare.Headline
	for i := range found {
		h := &found[i]
		if len(h.Alone) > 0 || h.Voice != voiceNames[0] || h.Text == "" {
			continue
		}
		if best == nil || h.Tellers > best.Tellers || h.Tellers == best.Tellers && h.Likeness > best.Likeness {
			best = h
		}
	}
	if best == nil {
		return ""
	}
	return name(best.Text)
}

const (
	sideArticles = 12      // articles that are set side by side
	sideBytes    = 200_000 // of text in them
)

// sideBySide reports whether the articles of the event are few enough for a page on which they stand side by side.
func (s *eventScene) sideBySide() bool {
	bytes := 0
	for i := range s.Articles {
		bytes += len(s.Articles[i].Text)
	}
	return len(s.Articles) > 1 && len(s.Articles) <= sideArticles && bytes <= sideBytes
}
