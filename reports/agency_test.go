package reports

import (
	"tellings/compare"
	"tellings/corpus"
	"tellings/features/voice"
)

// harbourAgency is what the outlets of the harbour story have the mayor and the council do.
func harbourAgency(gull, lamp, tide *corpus.Article) compare.Agency {
	deed := func(a *corpus.Article, actor string, role compare.ActorRole, verb, class, words string, v voice.Voice, others int, toward ...compare.Count) compare.Deed {
		e := passageOf(a, words, v, "")
		e.Lens, e.Item = "agency", actor+": "+verb
		return compare.Deed{Outlet: a.Outlet, Actor: actor, Role: role, Verb: verb, Class: class, Voice: v.String(), Count: 1, Others: others, Toward: toward, Evidence: []compare.Evidence{e}}
	}
	council := compare.Count{Text: "the council", N: 1}
	claim := deed(tide, "Ada Brandt", compare.Agent, "raise claim", "claim", "raised a reckless claim", voice.Attributed, 0)
	claim.Unreal = 1
	return compare.Agency{
		deed(gull, "Ada Brandt", compare.Agent, "lambast", "attack", "lambasted", voice.Outlet, 0, council),
		claim,
		deed(lamp, "Ada Brandt", compare.Patient, "call", "call", "called the mayor", voice.Outlet, 0),
		deed(gull, "the council", compare.Patient, "lambast", "attack", "lambasted", voice.Outlet, 0, compare.Count{Text: "Ada Brandt", N: 1}),
	}
}

// hostileAgency is agency in which every text is h.
func hostileAgency(a *corpus.Article, h string) compare.Agency {
	e := passageOf(a, "fiery", voice.Quoted, h)
	e.Lens, e.Item = "agency", h
	return compare.Agency{
		{Outlet: a.Outlet, Actor: h, Role: compare.Agent, Verb: h, Class: h, Voice: "outlet", Count: 2, Toward: []compare.Count{{Text: h, N: 1}}, Evidence: []compare.Evidence{e, {}}},
		{Outlet: a.Outlet, Actor: h, Role: "unheard of", Verb: h, Class: h, Voice: h, Count: 1, Unreal: 1},
		{Outlet: a.Outlet, Role: compare.Agentless, Verb: h, Class: h, Voice: "outlet", Count: 1},
	}
}
