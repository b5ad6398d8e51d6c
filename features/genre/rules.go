package genre

import (
	"slices"
	"strings"
	"sync"

	"tellings/lang"
)

// rule is one sign of a genre.
type rule struct {
	Name   string
	Genre  Genre
	Points float64
	Doc    string // what it looks at, for the method page
	holds  func(*traits) bool
}

// newsPoints are what news begins with: it takes three signs or so in the prose to outvote it.
const newsPoints = 2.5

// strong is for what an editor wrote above or below the article. It outvotes all that the prose shows: a transcript is full of I and you.
const strong = 10

// shown is for the layout of a kind of its own: little less, since other kinds borrow it.
const shown = 9

// rules are all there are. A new one is a line here.
var rules = []rule{
	{"transcript-title", Transcript, strong, "the title begins or ends with transcript, or says full text", func(t *traits) bool {
		return begins(t.title, "genre.transcript-title-starts") ||
			strings.HasSuffix(t.title, " transcript") || says(t.title, "genre.transcript-title")
	}},
	{"transcript-text", Transcript, strong, "the text says that it is a transcript", func(t *traits) bool {
		return says(t.opening, "genre.transcript-text") ||
			says(t.ending, "genre.transcript-text-ending")
	}},
	{"transcript-label", Transcript, strong, "section or address says transcript", func(t *traits) bool { return anyOf(t.label, "genre.transcript-label") }},
	{"turns", Transcript, shown, "a third of the paragraphs begin with a speaker's name, and three speakers come back", func(t *traits) bool {
		return t.speech() && t.speakers > 2
	}},

	{"interview-title", Interview, strong, "the title says interview with, or Q&A with", func(t *traits) bool {
		return says(t.title, "genre.interview-title") ||
			begins(t.title, "genre.interview-title-starts")
	}},
	{"interview-label", Interview, strong, "section or address says interview", func(t *traits) bool { return anyOf(t.label, "genre.interview-label") }},
	{"dialogue", Interview, shown, "a third of the paragraphs begin with a speaker's name, and two speakers come back", func(t *traits) bool {
		return t.speech() && t.speakers == 2
	}},

	{"live-title", Live, strong, "the title says live updates, live blog, as it happened, the latest", func(t *traits) bool {
		return says(t.title, "genre.live-title") ||
			begins(t.title, "genre.live-title-starts")
	}},
	{"live-label", Live, strong, "section or address says live", func(t *traits) bool { return anyOf(t.label, "genre.live-label") }},
	{"stamps", Live, shown, "four paragraphs begin with a time of day", func(t *traits) bool { return t.stamped >= 4 }},
	{"live-text", Live, 2, "the text calls itself live", func(t *traits) bool { return says(t.opening, "genre.live-text") }},

	{"opinion-title", Opinion, strong, "the title says opinion, editorial, column, letter", func(t *traits) bool {
		return begins(t.title, "genre.opinion-title-starts") ||
			says(t.title, "genre.opinion-title")
	}},
	{"opinion-label", Opinion, strong, "section, address or name of the outlet says opinion", func(t *traits) bool {
		return anyOf(t.label, "genre.opinion-labels") || anyOf(t.outlet, "genre.opinion-labels")
	}},
	{"disclaimer", Opinion, strong, "the text says whose opinion it is", func(t *traits) bool {
		return says(t.opening, "genre.disclaimers") || says(t.ending, "genre.disclaimers")
	}},
	{"opinion-text", Opinion, strong, "the text begins with opinion, editorial, commentary", func(t *traits) bool {
		return begins(t.opening, "genre.opinion-text-starts")
	}},
	{"writer", Opinion, 2, "the end says what the writer is by profession", func(t *traits) bool { return introducesWriter(t.ending) }},
	{"i", Opinion, 1.5, "I, me, my in own voice: two, and two in 1,000 words", func(t *traits) bool { return t.i >= 2 && t.per(t.i) >= 2 }},
	{"i-often", Opinion, 1, "five, and eight in 1,000 words", func(t *traits) bool { return t.i >= 5 && t.per(t.i) >= 8 }},
	{"we", Opinion, 1, "we, us, our in own voice: three, and three in 1,000 words", func(t *traits) bool { return t.we >= 3 && t.per(t.we) >= 3 }},
	{"you", Opinion, .5, "you, your in own voice: three, and three in 1,000 words", func(t *traits) bool { return t.you >= 3 && t.per(t.you) >= 3 }},
	{"duty", Opinion, .75, "should, must, ought in own voice: two, and three in 1,000 words", func(t *traits) bool { return t.duty >= 2 && t.per(t.duty) >= 3 }},
	{"questions", Opinion, 1, "the outlet itself asks: two questions, and one sentence in 25", func(t *traits) bool {
		return t.questions >= 2 && 25*t.questions >= t.sentences
	}},
	{"cries", Opinion, .5, "two exclamation marks of its own", func(t *traits) bool { return t.cries >= 2 }},
	{"alone", Opinion, 1, "two thirds of the words are the outlet's own, and fewer than six quotations in 1,000 words have a source", func(t *traits) bool {
		return t.all >= 150 && 3*t.words >= 2*t.all && 1000*t.quoted < 6*t.all
	}},
	{"present", Opinion, .75, "three of five common verbs in own voice are in the present", func(t *traits) bool {
		return t.present >= 6 && 2*t.present >= 3*t.past
	}},

	{"analysis-title", Analysis, strong, "the title says analysis, explainer, fact check", func(t *traits) bool {
		return begins(t.title, "genre.analysis-title-starts") ||
			says(t.title, "genre.analysis-title")
	}},
	{"analysis-label", Analysis, strong, "section or address says analysis", func(t *traits) bool {
		return anyOf(t.label, "genre.analysis-label")
	}},
	{"analysis-author", Analysis, strong, "the byline says analysis by", func(t *traits) bool { return says(t.author+" "+t.opening, "genre.analysis-author") }},
	{"explains", Analysis, 2.5, "the title asks why or how, or counts things to know", func(t *traits) bool {
		return begins(t.title, "genre.explains-starts") ||
			says(t.title, "genre.explains")
	}},
	{"catechism", Analysis, shown, "put as questions and answers: four paragraphs begin with Q:, or five, and a fifth of all, are one question", func(t *traits) bool { return t.catechism() }},
	{"question-subheads", Analysis, 1.5, "two subheads are questions", func(t *traits) bool { return t.headed >= 2 }},
	{"explains-present", Analysis, 1, "mostly in the present, and two thirds of the words are the outlet's own", func(t *traits) bool {
		return t.present >= 6 && 2*t.present >= 3*t.past && 3*t.words >= 2*t.all
	}},

	{"dateline", News, 1, "the text begins with a place in capitals and a dash, or an agency in brackets", func(t *traits) bool { return t.dateline }},
	{"sourced", News, 1, "seven quotations in 1,000 words have a source, or half of the words are others'", func(t *traits) bool {
		return t.quoted >= 2 && 1000*t.quoted >= 7*t.all || 2*t.words < t.all
	}},
	{"reported", News, .5, "mostly in the past", func(t *traits) bool { return t.past > t.present }},
	{"contributed", News, 1, "the end names who contributed to the report", func(t *traits) bool {
		return says(t.ending, "genre.contributed")
	}},
}

// speech reports whether the article is put as turns of speakers.
func (t *traits) speech() bool { return t.turns >= 6 && 3*t.turns >= t.paragraphs }

// catechism reports whether the article is put as questions with their answers.
func (t *traits) catechism() bool {
	return t.asked >= 4 || t.alone >= 5 && 5*t.alone >= t.paragraphs
}

// phrases are the sets of genre.tsv, by name; a pilcrow in them is the end of a line.
var phrases = sync.OnceValue(func() map[string][]string {
	sets := lang.English.Sets("genre")
	for _, words := range sets {
		for i, w := range words {
			words[i] = strings.ReplaceAll(w, "¶", "\n")
		}
	}
	return sets
})

// finders are the same sets, for looking for all phrases of one at once.
var finders = sync.OnceValue(func() map[string]*lang.Phrases {
	of := map[string]*lang.Phrases{}
	for name, set := range phrases() {
		of[name] = lang.NewPhrases(set)
	}
	return of
})

// says reports whether s holds any phrase of a set.
func says(s, set string) bool { return finders()[set].In(s) }

// begins reports whether s starts with any phrase of a set.
func begins(s, set string) bool {
	return slices.ContainsFunc(phrases()[set], func(p string) bool { return strings.HasPrefix(s, p) })
}

// anyOf reports whether one of the words of a label is in a set.
func anyOf(label []string, set string) bool {
	return slices.ContainsFunc(label, func(w string) bool { return slices.Contains(phrases()[set], w) })
}

// introducesWriter reports whether one of the last paragraphs is about the writer: a name, "is a" or "is the", and a profession soon after.
func introducesWriter(ending string) bool {
	lines := strings.Split(ending, "\n")
	for _, line := range lines[max(0, len(lines)-4):] {
		line = strings.Trim(line, " *_")
		if len(line) > 400 || strings.Contains(line, "“") || strings.Contains(line, `"`) {
			continue
		}
		before, after, found := cutAny(line, " is a ", " is an ", " is the ", " is senior ", ", a ", " was a ", " are ")
		if !found || len(strings.Fields(before)) > 6 {
			continue
		}
		after = head(after, 60)
		if says(after, "genre.professions") {
			return true
		}
	}
	return false
}

// cutAny cuts s at the first of the separators that it holds.
func cutAny(s string, separators ...string) (before, after string, found bool) {
	for _, sep := range separators {
		if before, after, found = strings.Cut(s, sep); found {
			return before, after, true
		}
	}
	return s, "", false
}
