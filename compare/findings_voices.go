package compare

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"sort"
	"strings"

	"tellings/compare/wording"
	"tellings/features"
	"tellings/features/voice"
	"tellings/lang"
)

// Whom one outlet alone lets speak. Told of persons with a full name of whom enough stands between marks, and only where it is certain that nobody
// else has words of theirs.
const (
	voicesShown  = 3   // persons that one statement names
	enoughQuoted = 12  // words between marks of a person, from which on somebody is heard
	manyQuoted   = 120 // words between marks of all of them that give a statement its full strength
	voicesWorth  = .9  // and this is it
)

// voiceStatements tell, of each outlet, the persons whom it quotes and no other outlet lets speak, those who say most first.
func voiceStatements(s *stater) []draft {
	found := Found[Speakers](s.found)
	alone := map[string][]*Speaker{} // by outlet
	for from := 0; from < len(found); {
		to := from + 1
		for to < len(found) && found[to].Name == found[from].Name {
			to++
		}
		if r := s.onlyVoice(found[from:to]); r != nil {
			alone[r.Outlet] = append(alone[r.Outlet], r)
		}
		from = to
	}
	var drafts []draft
	for _, outlet := range s.found.Outlets {
		if len(alone[outlet]) > 0 {
			drafts = append(drafts, s.voices(outlet, alone[outlet]))
		}
	}
	return drafts
}

// onlyVoice is the row of a speaker whom one outlet quotes and no other lets speak, nil where there is none or where it is not certain: what an outlet
// that has no row of theirs tells is not known.
func (s *stater) onlyVoice(rows []Speaker) (only *Speaker) {
	outlets := map[string]bool{}
	for i := range rows {
		r := &rows[i]
		outlets[r.Outlet] = true
		switch r.State {
		case SpeakerAbsent, SpeakerMentioned:
			continue
		case SpeakerHeard:
			if only == nil {
				only = r
				continue
			}
		}
		return nil // heard by two, or asked in vain
	}
	if only == nil || len(outlets) < len(s.found.Outlets) || len(s.found.Outlets) < 2 {
		return nil
	}
	if !only.Named || only.Type != features.NamedSource || only.Direct == 0 || only.Quoted < enoughQuoted || len(only.Evidence) == 0 || !strings.Contains(only.Name, " ") || s.toldElsewhere(only) { // perhaps under another form of the name
		return nil
	}
	return only
}

// toldElsewhere reports whether a sentence of another outlet that has the family name of a speaker tells of speech: whoever urges and warns there is
// no silent one.
func (s *stater) toldElsewhere(r *Speaker) bool {
	outlet := slices.Index(s.found.Outlets, r.Outlet)
	for _, stem := range s.heard.stems(familyName(r.Name)) {
		for _, at := range s.heard.places(stem) {
			if !s.heard.by(outlet, at) && s.tellsSpeech(s.heard.token(at)) {
				return true
			}
		}
	}
	return false
}

// tellsSpeech reports whether the sentence of a token has words of somebody else than the outlet, or one of saying.
func (s *stater) tellsSpeech(doc, token int) bool {
	d := s.event.Docs[doc]
	k := d.SentenceOf(token)
	if of := d.VoicesIn(d.Sentences[k]); of[voice.Quoted]+of[voice.Attributed] > 0 {
		return true
	}
	lists := s.event.Analyzer.Matcher.Features()
	first := sort.Search(len(d.Hits), func(i int) bool { return d.Hits[i].Sentence >= k })
	for _, h := range d.Hits[first:] {
		if h.Sentence > k {
			break
		}
		if lists[h.Feature].List == wording.Cues {
			return true
		}
	}
	return false
}

// familyName is the last word of a name that is no number of a generation: Lund of Otto Lund Jr.
func familyName(name string) string {
	words := strings.Fields(name)
	for len(words) > 1 && generations.Has(strings.ToLower(strings.Trim(words[len(words)-1], ".,"))) {
		words = words[:len(words)-1]
	}
	return strings.Trim(words[len(words)-1], ".,")
}

var generations = lang.English.Set("mentions.suffix")

// voices is the statement of one outlet.
func (s *stater) voices(outlet string, alone []*Speaker) draft {
	slices.SortStableFunc(alone, func(a, b *Speaker) int { return cmp.Compare(b.Quoted, a.Quoted) })
	d := draft{about: alone[0].Name, Statement: Statement{Outlet: outlet, Others: s.besides(outlet), Kind: OfSpeaker, Lens: "speakers", Certainty: Likely}}
	words := 0
	var names []string
	for _, r := range alone[:min(len(alone), voicesShown)] {
		names = append(names, s.fullName(r))
		d.Evidence = append(d.Evidence, r.Evidence[0])
		words += r.Quoted
	}
	d.Strength = voicesWorth * math.Sqrt(min(1, float64(words)/manyQuoted))
	of := "no other outlet does"
	if len(d.Others) == 1 {
		of = d.Others[0] + " does not"
	}
	if len(alone) > voicesShown {
		names = append(names, "others")
	}
	d.Text = fmt.Sprintf("%s quotes %s; %s.", outlet, separate(names), of)
	return d
}

// fullName is the name of a speaker with what stands before it where they are quoted (the harbour master Otto Lund) or beside it (Otto Lund, a
// fisher of the town), or elsewhere in its articles.
func (s *stater) fullName(r *Speaker) string {
	for _, c := range r.Introduced {
		before, behind, holds := strings.Cut(flatten(c.Text), r.Name)
		if !holds || strings.ContainsAny(before, "()[]“”\",") {
			continue
		}
		if first, rest, _ := strings.Cut(before, " "); before != "" {
			if determined.Has(strings.ToLower(first)) {
				first = strings.ToLower(first)
			}
			return first + " " + rest + r.Name
		}
		beside, _, _ := strings.Cut(strings.TrimPrefix(behind, ", "), ",")
		if first, _, _ := strings.Cut(beside, " "); determined.Has(first) {
			return r.Name + ", " + beside
		}
	}
	return r.Name + s.apposed(r)
}

// apposed is what the outlet of a speaker calls them right behind their name, with the comma before it, if their role is in it; empty for nothing.
func (s *stater) apposed(r *Speaker) string {
	if r.Role == "" {
		return ""
	}
	o := s.event.Outlets[slices.Index(s.found.Outlets, r.Outlet)]
	for _, d := range s.event.Docs[o.First:o.End] {
		for _, behind := range strings.Split(d.Text, r.Name+", ")[1:] {
			end := strings.IndexAny(behind, ",.;:—\n")
			if end < 0 {
				continue
			}
			words := strings.Fields(behind[:end])
			if len(words) <= introductionWords && slices.Contains(words, lastWord(r.Role)) && !strings.ContainsAny(behind[:end], "\"“”()") {
				return ", " + strings.Join(words, " ")
			}
		}
	}
	return ""
}

// separate writes a list whose members may have commas: A; B; and C.
func separate(list []string) string {
	if !slices.ContainsFunc(list, func(s string) bool { return strings.Contains(s, ",") }) || len(list) < 2 {
		return enumerate(list)
	}
	return strings.Join(list[:len(list)-1], "; ") + "; and " + list[len(list)-1]
}
