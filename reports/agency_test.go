package reports

import (
	"testing"

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

func TestParts(t *testing.T) {
	c := harbour()
	ev := &Register{}
	ev.begin()
	agencySheet.Rows(c, ev)
	list, count := parts(c, &Ground{}, ev)
	if count != 2 || len(list) != 1 || list[0].Actor != "Ada Brandt" || len(list[0].Lines) != 3 {
		t.Fatalf("%d actors, shown %+v; want the mayor in three outlets, and not the council, of which one alone tells", count, list)
	}
	gull, lamp, tide := list[0].Lines[0], list[0].Lines[1], list[0].Lines[2]
	if d := gull.Does[0]; !d.Alone || d.Toward != "the council" || d.IDs == "" || d.Voice != "" {
		t.Errorf("the mayor in Gull Post does %+v, want it toward the council, only here, with its passage", d)
	}
	if len(lamp.Does) != 0 || len(lamp.Undergoes) != 1 {
		t.Errorf("the mayor in Lamplighter: %+v, want something done to her", lamp)
	}
	if d := tide.Does[0]; d.Alone || !d.Unreal || d.Voice != "attributed" {
		t.Errorf("the mayor in Tide & Time does %+v: what another says is not the outlet's", d)
	}
}

// A column of which every cell is empty is left out.
func TestNameless(t *testing.T) {
	p := Parts{Lines: []PartsLine{{Does: []DeedChip{{}}}, {}}}
	if p.Nameless() {
		t.Error("nothing is done by nobody named")
	}
	p.Lines[1].Agentless = []DeedChip{{}}
	if !p.Nameless() {
		t.Error("something is")
	}
}
