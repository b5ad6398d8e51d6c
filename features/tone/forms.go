package tone

import (
	"tellings/corpus/text"
	"tellings/features/voice"
)

// forms are the features of the form of the sentence. A new one is a line here.
var forms = []form{
	{"he or she", "1 if the target is he, she or a form of them", is(person)},
	{"they", "1 if the target is they", is(several)},
	{"I or we", "1 if the target is I or we", is(speaker)},
	{"you", "1 if the target is you", is(hearer)},
	{"owner", "1 if the target stands in the genitive", func(x *Extractor, t *target) float64 {
		last := x.d.Tokens[t.to-1]
		return one(last.Flags.Is(text.Possessive) || x.kinds.Of(last.Type).owns)
	}},
	{"titled", "1 if a title that is abbreviated stands before the target: Mr.", func(x *Extractor, t *target) float64 {
		return one(x.d.Tokens[t.from].Flags.Is(text.Title) || t.from > t.First && x.d.Tokens[t.from-1].Type == '.')
	}},
	{"words of the target", "tokens of the target, log of 1 + number", func(_ *Extractor, t *target) float64 { return logOf(float64(t.to - t.from)) }},
	{"first", "1 if the sentence begins with the target", func(_ *Extractor, t *target) float64 { return one(t.from == t.First) }},
	{"place", "0 at the beginning of the sentence to 1 at its end", func(x *Extractor, t *target) float64 {
		return float64(t.from-t.First) / float64(x.sentence.tokens)
	}},
	{"length", "tokens of the sentence, log", func(x *Extractor, _ *target) float64 { return logOf(float64(x.sentence.tokens)) }},
	{"names", "words of names in it, log of 1 + number", func(x *Extractor, _ *target) float64 { return logOf(float64(x.sentence.names)) }},
	{"numbers", "numbers in it, log of 1 + number", func(x *Extractor, _ *target) float64 { return logOf(float64(x.sentence.numbers)) }},
	{"negators", "not, never, no … in it", func(x *Extractor, _ *target) float64 { return float64(x.sentence.negators) }},
	{"questions", "question marks in it", func(x *Extractor, _ *target) float64 { return float64(x.sentence.questions) }},
	{"exclamations", "exclamation marks in it", func(x *Extractor, _ *target) float64 { return float64(x.sentence.exclamations) }},
	{"quoted share", "share of its tokens between quotation marks", func(x *Extractor, _ *target) float64 {
		return float64(x.sentence.quoted) / float64(x.sentence.tokens)
	}},
	{"in quotation", "1 if the target stands between quotation marks", func(x *Extractor, t *target) float64 { return one(x.d.Voices[t.from] == voice.Quoted) }},
	{"in attributed speech", "1 if it stands in speech told without marks", func(x *Extractor, t *target) float64 { return one(x.d.Voices[t.from] == voice.Attributed) }},
	{"speaks", "quotations of the target", func(x *Extractor, t *target) float64 { return float64(len(t.said)) }},
	{"speaks, plain cue", "its quotations that a neutral cue introduces: said", cue("neutral")},
	{"speaks, doubting cue", "its quotations introduced with doubt or as a denial: claimed, denied", cue("doubting", "denying")},
	{"speaks, hostile cue", "its quotations introduced as an attack: slammed", cue("hostile")},
	{"others speak", "quotations of others", func(x *Extractor, t *target) float64 { return float64(len(x.quotesOf[t.sentence]) - len(t.said)) }},
	{"colon behind", "1 if a colon follows", followed(':')},
	{"comma behind", "1 if a comma follows", followed(',')},
}

func is(kind targetKind) func(*Extractor, *target) float64 {
	return func(x *Extractor, t *target) float64 {
		return one(t.to == t.from+1 && x.kinds.Of(x.d.Tokens[t.from].Type).target == kind)
	}
}

// cue counts the quotations of the target whose cue is of one of the classes.
func cue(classes ...string) func(*Extractor, *target) float64 {
	return func(x *Extractor, t *target) (n float64) {
		span := text.Span{Start: x.d.Tokens[t.from].Start(), End: x.d.Tokens[t.to-1].End()}
		for _, k := range x.quotesOf[t.sentence] {
			if q := &x.d.Quotes[k]; q.Source.Overlaps(span) {
				for _, c := range classes {
					n += one(x.analyzer.CueClass(q.CueClass) == c)
				}
			}
		}
		return n
	}
}

func followed(mark uint32) func(*Extractor, *target) float64 {
	return func(x *Extractor, t *target) float64 { return one(t.to < t.End && x.d.Tokens[t.to].Type == mark) }
}

func one(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
