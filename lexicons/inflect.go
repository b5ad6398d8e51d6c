package lexicons

import (
	"maps"
	"slices"
	"strings"
)

// VerbForms are the inflected forms of a verb. Where two spellings live (travelled, traveled) both are listed.
type VerbForms struct {
	Third      string   // attacks
	Past       []string // attacked; took
	Participle []string // attacked; taken
	Ing        []string // attacking
}

// InflectVerb returns the forms of an English verb, by the spelling rules or from the table of irregular verbs.
func InflectVerb(base string) VerbForms {
	switch base {
	case "be":
		return VerbForms{"is", []string{"was", "were"}, []string{"been"}, []string{"being"}}
	case "have":
		return VerbForms{"has", []string{"had"}, []string{"had"}, []string{"having"}}
	}
	f := VerbForms{Third: sibilantS(base), Ing: ingForms(base)}
	past := irregularPast(base)
	if past == nil {
		f.Past = pastForms(base)
		f.Participle = f.Past
		return f
	}
	apart := len(past) > 1 && slices.ContainsFunc(past, func(form string) bool { return participleOnly(base, form) })
	for _, form := range past {
		only := apart && participleOnly(base, form)
		if !only {
			f.Past = append(f.Past, form)
		}
		if only || !apart || strings.HasSuffix(form, "ed") || form == "got" || form == "struck" {
			f.Participle = append(f.Participle, form)
		}
	}
	if len(f.Past) == 0 || len(f.Participle) == 0 { // cannot be told apart
		f.Past, f.Participle = past, past
	}
	return f
}

// participleOnly reports whether a form of a verb whose past and participle differ is the participle: taken, gone, sung, come.
func participleOnly(base, form string) bool {
	return form == base || endsIn(form, "n", "ne", "unk", "ung", "um") && form != "shone"
}

// IrregularVerbs lists the verbs, in order, whose forms come from a table.
func IrregularVerbs() []string { return slices.Sorted(maps.Keys(irregularVerbs())) }

// IrregularNouns lists the nouns, in order, whose plurals come from a table.
func IrregularNouns() []string { return slices.Sorted(maps.Keys(irregularPlural())) }

// IrregularAdjectives lists the adjectives, in order, whose degrees come from a table.
func IrregularAdjectives() []string { return slices.Sorted(maps.Keys(irregularDegrees())) }

// InflectAdjective lists comparative and superlative of a short adjective. Longer ones take more and most, which are words
// of their own.
func InflectAdjective(word string) []string {
	if degrees, ok := irregularDegrees()[word]; ok {
		return strings.Fields(degrees)
	}
	if strings.ContainsAny(word, " -'") || word == "" {
		return nil
	}
	short := syllables(word) == 1 || syllables(strings.TrimSuffix(word, "e")) == 1
	switch {
	case consonantY(word) && syllables(word) <= 3:
		stem := word[:len(word)-1]
		return []string{stem + "ier", stem + "iest"}
	case strings.HasSuffix(word, "e") && (short || strings.HasSuffix(word, "le") && syllables(word) == 2):
		return []string{word + "r", word + "st"}
	case short && doublesFinal(word):
		last := word[len(word)-1:]
		return []string{word + last + "er", word + last + "est"}
	case short, strings.HasSuffix(word, "ow") && syllables(word) == 2:
		return []string{word + "er", word + "est"}
	}
	return nil
}
