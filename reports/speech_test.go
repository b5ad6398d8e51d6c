package reports

import (
	"testing"

	"tellings/compare"
	"tellings/corpus"
	"tellings/features/voice"
)

// harbourSpeech is what is said in the harbour story: one utterance that an outlet quotes in full, one cuts and one tells in its
// own words, and who speaks.
func harbourSpeech(gull, lamp, tide *corpus.Article) []compare.Finding {
	full := "This tunnel is a disaster, and you will pay for it."
	brandt := passageOf(gull, "This tunnel is a disaster,", voice.Quoted, "Ada Brandt")
	fiery := passageOf(lamp, "fiery", voice.Quoted, "")
	claim := passageOf(tide, "the mayor had raised a reckless claim about the cost", voice.Attributed, "the clerk")
	for _, e := range []*compare.Evidence{&brandt, &fiery, &claim} {
		e.Lens, e.Item = "utterances", "u1"
	}
	said, doubted := compare.Cue{Words: "said", Class: "neutral"}, compare.Cue{Words: "claimed", Class: "doubting"}
	return []compare.Finding{
		compare.Quotes{{Outlet: "Gull Post", Article: gull, ID: "q1", Utterance: "u1", Kind: voice.Direct, Speaker: "Ada Brandt", Cue: "said", CueClass: "neutral", Span: brandt.Span},
			{Outlet: "Lamplighter", Article: lamp, ID: "q2", Kind: voice.Scare, Span: fiery.Span}},
		compare.Speakers{
			{Outlet: "Gull Post", Name: "Ada Brandt", Named: true, Quotes: 2, Direct: 2, Quoted: 12, Share: .4, Cues: []compare.Count{{Text: "said", N: 2}},
				Classes: []compare.Count{{Text: "neutral", N: 2}}, Introduced: []compare.Count{{Text: "Mayor Ada Brandt", N: 1}}, Evidence: []compare.Evidence{brandt}},
			{Outlet: "Lamplighter", Name: "Ada Brandt", Named: true},
			{Outlet: "Tide & Time", Name: "Ada Brandt", Named: true, Quotes: 1, Attributed: 1, Reported: 9, Share: .53, Cues: []compare.Count{{Text: "claimed", N: 1}},
				Classes: []compare.Count{{Text: "doubting", N: 1}}, Evidence: []compare.Evidence{claim}},
			{Outlet: "Tide & Time", Name: "the clerk", Quotes: 1, Attributed: 1, Reported: 17, Share: 1},
		},
		compare.Utterances{{ID: "u1", Speaker: "Ada Brandt", Text: full, Tellings: []compare.Telling{
			{Outlet: "Gull Post", Status: compare.Truncated, Fragment: "This tunnel is a disaster,", LeftOut: []string{"and you will pay for it."},
				Pieces: []compare.Piece{{Text: "This tunnel is a disaster,", Told: true}, {Text: "and you will pay for it."}}, Cues: []compare.Cue{said}, Evidence: []compare.Evidence{brandt}},
			{Outlet: "Lamplighter", Status: compare.Absent},
			{Outlet: "Tide & Time", Status: compare.Paraphrased, Fragment: "the mayor had raised a reckless claim about the cost", Cues: []compare.Cue{doubted}, Evidence: []compare.Evidence{claim}},
		}}},
	}
}

// hostileSpeech is speech in which every text is h.
func hostileSpeech(a *corpus.Article, other, h string) []compare.Finding {
	e := passageOf(a, "fiery", voice.Quoted, h)
	e.Lens, e.Item = "utterances", h
	cue := []compare.Cue{{Words: h, Class: h}}
	return []compare.Finding{
		compare.Quotes{{Outlet: a.Outlet, Article: a, ID: "q1", Utterance: h, Speaker: h, Cue: h, CueClass: h, Span: e.Span}},
		compare.Speakers{{Outlet: a.Outlet, Name: h, Named: true, Quotes: 1, Quoted: 99, Share: 7, Cues: []compare.Count{{Text: h, N: 1}}, Introduced: []compare.Count{{Text: h, N: 1}}, Evidence: []compare.Evidence{e}},
			{Outlet: other, Name: h, Named: true}},
		compare.Utterances{{ID: h, Speaker: h, Text: h, Tellings: []compare.Telling{
			{Outlet: a.Outlet, Status: compare.Truncated, Fragment: h, LeftOut: []string{h}, Pieces: []compare.Piece{{Text: h, Told: true}, {Text: h}}, Cues: cue, Evidence: []compare.Evidence{e, {}}},
			{Outlet: other, Status: compare.Paraphrased, Fragment: h, Cues: cue},
		}}, {ID: "u2", Tellings: []compare.Telling{{Outlet: a.Outlet, Status: compare.Verbatim}, {Outlet: other, Status: "unheard of"}}}},
	}
}

// quotes.csv tells a speaker whom the article names from one who is known by other tellings alone.
func TestSpeakerFrom(t *testing.T) {
	for want, q := range map[string]compare.Quote{
		"": {Speaker: "Ada Brandt"}, "utterance": {Speaker: "Ada Brandt", Credited: true},
	} {
		if got := speakerFrom(&q); got != want {
			t.Errorf("%+v: %q, want %q", q, got, want)
		}
	}
}
