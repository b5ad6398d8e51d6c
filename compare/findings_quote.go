package compare

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tellings/features"
	"tellings/lang"
)

const (
	cutWorth    = .4 // strength of a quotation that another outlet cuts
	leastCut    = 4  // words with content left out that are worth saying
	leastShared = 5  // words with content that the outlet quotes of the same: fewer may be of another occasion
	longestIn   = 25 // words of a quotation that a statement has room for
)

// quoteStatements tell of words that one outlet quotes whole and others cut, one statement an utterance.
func quoteStatements(s *stater) []draft {
	var drafts []draft
	found := Found[Utterances](s.found)
	for i := range found {
		if d, ok := s.cutQuotation(&found[i]); ok {
			drafts = append(drafts, d)
		}
	}
	return drafts
}

// cutQuotation tells who quotes an utterance without its longest part that another outlet has.
func (s *stater) cutQuotation(u *Utterance) (d draft, ok bool) {
	whole := whole(u)
	if whole == nil || !s.speaks(u.Speaker) {
		return d, false
	}
	left := ""
	d = draft{about: u.Speaker, Statement: Statement{Others: []string{whole.Outlet}, Kind: OfQuote, Lens: "utterances", Certainty: Likely}}
	var without []string
	for k := range u.Tellings {
		t := &u.Tellings[k]
		if t.Status != Truncated || len(t.LeftOut) == 0 || len(t.Evidence) == 0 {
			continue
		}
		cut := s.passage(longest(t.LeftOut))
		if n := len(strings.Fields(cut)); n > longestIn || len(s.heard.stems(cut)) < leastCut || left != "" && cut != left || strings.ContainsAny(cut, "[]…") || strings.Contains(cut, "...") {
			continue
		}
		if !s.judges(whole, cut) || len(s.heard.stems(t.Fragment)) < leastShared || !s.prints(whole, cut) || s.heard.tells(cut, slices.Index(s.found.Outlets, t.Outlet)) {
			continue // in another transcription, or retold
		}
		left = cut
		without = append(without, t.Outlet)
		d.Evidence = append(d.Evidence, t.Evidence[0])
		d.Strength = max(d.Strength, cutWorth*s.place(&t.Evidence[0]))
	}
	if left == "" {
		return d, false
	}
	if len(without) == 1 {
		d.Outlet = without[0]
	}
	verb, leaves := "quotes", "leaves"
	if len(without) > 1 {
		verb, leaves = "quote", "leave"
	}
	d.Evidence = append(d.Evidence, whole.Evidence[0])
	d.Text = fmt.Sprintf("%s %s %s but %s out “%s”, which %s prints.", enumerate(without), verb, theOne(u.Speaker), leaves, left, whole.Outlet)
	return d, true
}

// judges reports whether some words of a telling hold one of a list whose words judge: what else is left out is mostly left out for room.
func (s *stater) judges(t *Telling, words string) bool {
	lists := s.event.Analyzer.Matcher.Features()
	return slices.ContainsFunc(t.Evidence, func(v Evidence) bool {
		d := s.event.Docs[s.docs[v.Article]]
		return slices.ContainsFunc(d.Hits, func(h features.Hit) bool {
			return freeLists[lists[h.Feature].List] && h.Sentence >= v.Number && strings.Contains(words, h.Span.Of(d.Text))
		})
	})
}

// passage is a part of a quotation as it is shown: without the words at its ends that only join it to the rest.
func (s *stater) passage(words string) string {
	fields := strings.Fields(words)
	joins := func(w string) bool { return joinsQuotation.Has(strings.ToLower(trimmed(w))) || trimmed(w) == "" }
	for len(fields) > 0 && joins(fields[len(fields)-1]) {
		fields = fields[:len(fields)-1]
	}
	for len(fields) > 0 && joins(fields[0]) && !strings.ContainsAny(fields[0][:1], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
		fields = fields[1:]
	}
	return trimmed(strings.Join(fields, " "))
}

var joinsQuotation = lang.English.Set("wording.joins")

// prints reports whether a telling has some words as they stand.
func (s *stater) prints(t *Telling, words string) bool {
	return slices.ContainsFunc(t.Evidence, func(v Evidence) bool {
		text := flatten(v.Source())
		at := strings.Index(text, words)
		return at == 0 || at > 0 && strings.ContainsRune(" “\"‘'", lastRune(text[:at])) // not behind a bracket: [W]e write
	})
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// whole is a telling that quotes all of an utterance, nil for none.
func whole(u *Utterance) *Telling {
	for k := range u.Tellings {
		if t := &u.Tellings[k]; t.Status == Verbatim && len(t.Evidence) > 0 {
			return t
		}
	}
	return nil
}

func longest(texts []string) (best string) {
	for _, t := range texts {
		if len(t) > len(best) {
			best = t
		}
	}
	return best
}
