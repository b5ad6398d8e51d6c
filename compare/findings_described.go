package compare

import (
	"slices"
	"strings"

	"tellings/compare/naming"
	"tellings/compare/wording"
	"tellings/features/mentions"
	"tellings/features/voice"
	"tellings/lang"
)

// describedWorth is the strength of a statement of how a person is described, in the body.
const describedWorth = .2

// describedStatements tell, person by person, by which nouns outlets say who he is, where two outlets have no word of these in common: his former aide
// here, his communications director there. Which of his sides a person is introduced by is a choice (van Leeuwen 1996, The representation of social actors:
// functionalisation, identification, appraisement).
func describedStatements(s *stater) []draft {
	labels := Found[Labels](s.found)
	var drafts []draft
	for from := 0; from < len(labels); {
		to := from + 1
		for to < len(labels) && labels[to].Referent == labels[from].Referent {
			to++
		}
		if labels[from].Kind == string(naming.Person) && !numbered(labels[from].Referent) {
			if d, ok := s.described(labels[from:to]); ok {
				drafts = append(drafts, d)
			}
		}
		from = to
	}
	return drafts
}

// described is made of the rows of one person: of each outlet the description that it has most, if it shares no word with any of another's.
func (s *stater) described(rows []Label) (d draft, ok bool) {
	d = draft{about: rows[0].Referent, Statement: Statement{Kind: OfName, Lens: "labels", Certainty: Likely, Strength: describedWorth}}
	words := make([]map[string]bool, len(s.found.Outlets)) // by outlet: of all its descriptions
	best, shown := make([]*Label, len(words)), make([]string, len(words))
	for i := range rows {
		l := &rows[i]
		if l.Label == l.Referent || len(l.Evidence) == 0 || strings.Contains(l.Referent, l.Label) {
			continue
		}
		o := slices.Index(s.found.Outlets, l.Outlet)
		if words[o] == nil {
			words[o] = map[string]bool{}
		}
		for _, w := range strings.Fields(wording.Base(strings.ToLower(l.Modifier + " " + l.Label))) {
			words[o][w] = true
		}
		if words, ok := l.description(); ok && l.Voice == voice.Outlet.String() && !l.retold && !l.manner() && (best[o] == nil || l.Count > best[o].Count) {
			best[o], shown[o] = l, words
		}
	}
	var said []saying
	place := 0.0
	for o, l := range best {
		if l == nil || !l.Alone() && !slices.ContainsFunc(best, func(k *Label) bool {
			return k != nil && k != l && apart(words[o], words[slices.Index(s.found.Outlets, k.Outlet)])
		}) {
			continue
		}
		said = together(said, l.Outlet, shown[o])
		d.words, d.Evidence, d.Others = append(d.words, shown[o]), append(d.Evidence, l.Evidence[0]), append(d.Others, l.Outlet)
		place = max(place, s.place(&l.Evidence[0]))
	}
	if s.main[d.about] {
		d.Strength *= mainActor
	}
	d.Strength *= place
	d.Text = capital(d.about) + " is called " + calledBy(said) + "."
	return d, len(said) > 1
}

// description is the words of a row that say who a person is, as they stand in the text. They must stand beside the name that they belong to (his former
// aide, Mara Finch; Mara Finch, his former aide; former aide Mara Finch), for one that stands alone may be another's, and say more than a rank.
func (l *Label) description() (words string, ok bool) {
	v, parts := &l.Evidence[0], strings.Fields(l.Referent)
	last := parts[len(parts)-1]
	text := v.Source()
	before, own, behind := strings.TrimRight(text[:v.Span.Start], " ,—–"), v.Span.Of(text), text[v.Span.End:]
	switch label := strings.TrimSpace(l.Modifier + " " + l.Label); {
	case strings.HasSuffix(own, last):
		if words = before[max(0, len(before)-len(label)):]; !strings.EqualFold(words, label) {
			return "", false
		}
	case strings.HasSuffix(before, last) && !another(before, parts), strings.HasPrefix(strings.TrimLeft(behind, " ,—–"), parts[0]):
		words = own + complement(behind)
	default:
		return "", false
	}
	if !mentions.Persons(l.Label[strings.LastIndex(l.Label, " ")+1:]) {
		return "", false // put pressure Bloom could feel
	}
	words = inside(words)
	first, rest, _ := strings.Cut(words, " ")
	return words, len(parts) > 1 && rest != "" && first != "whose" && !(ranks.Has(l.Label) && !strings.Contains(rest, " "))
}

// another reports whether what stands before a surname makes it the name of somebody else: Otto Finch, a former sailor, beside Mara Finch.
func another(before string, name []string) bool {
	words := strings.Fields(before)
	if len(words) < 2 {
		return false
	}
	w := words[len(words)-2]
	return w[0] >= 'A' && w[0] <= 'Z' && !strings.HasSuffix(w, ".") && !slices.Contains(name, w) && !mentions.OfficeNoun(strings.ToLower(w))
}

// ranks are nouns for persons that name a rank or kin and nothing that an outlet chooses.
var ranks = lang.English.Set("naming.titles")

// complement is what an of adds to a description that stands before it, up to a mark: the head of the harbour board.
func complement(behind string) string {
	if !strings.HasPrefix(behind, " of ") {
		return ""
	}
	end := strings.IndexAny(behind, ",.;:()—–\n")
	if end < 0 || len(strings.Fields(behind[:end])) > longComplement {
		return ""
	}
	return behind[:end]
}

// longComplement is the number of words, of among them, that are shown of it.
const longComplement = 7

// apart reports whether two sets have no word in common.
func apart(a, b map[string]bool) bool {
	for w := range a {
		if b[w] {
			return false
		}
	}
	return true
}
