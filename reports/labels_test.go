package reports

import (
	"strings"
	"testing"

	"tellings/compare"
	"tellings/compare/stats"
	"tellings/corpus"
	"tellings/features/voice"
)

// harbourLabels is what the three outlets of the harbour story call the mayor's speech and the tunnel.
func harbourLabels(gull, lamp, tide *corpus.Article) compare.Labels {
	row := func(a *corpus.Article, referent, kind, label, modifier string, judging bool, words string, v voice.Voice, speaker string, others int) compare.Label {
		e := passageOf(a, words, v, speaker)
		e.Lens, e.Item = "labels", referent+": "+modifier+" "+label
		l := compare.Label{Outlet: a.Outlet, Referent: referent, Kind: kind, Label: label, Modifier: modifier, Judging: judging, Voice: v.String(), Speaker: speaker,
			Count: 1, Mentions: 1, Share: 1, Tellers: 1, Others: others, RestMentions: 1, Verdict: stats.Descriptive, Evidence: []compare.Evidence{e}}
		if modifier == "" {
			l.Bare = 1
		}
		return l
	}
	speech := "speech (Ada Brandt)"
	plan := row(lamp, "tunnel", "thing", "plan", "", false, "plan", voice.Attributed, "A member", 0)
	plan.Slant = "positive"
	return compare.Labels{
		row(gull, speech, "act", "speech", "fiery", true, "a fiery speech", voice.Outlet, "", 0),
		row(lamp, speech, "act", "address", "", false, "address", voice.Outlet, "", 0),
		row(gull, "tunnel", "thing", "tunnel", "", false, "This tunnel", voice.Quoted, "Ada Brandt", 2),
		plan,
		row(tide, "tunnel", "thing", "tunnel", "", false, "Tunnel", voice.Outlet, "", 2),
	}
}

func TestCallings(t *testing.T) {
	c := harbour()
	ev := &Register{}
	ev.begin()
	rows := labelsSheet.Rows(c, ev)
	if len(rows) != 5 || len(rows[0]) != len(labelsSheet.Columns) {
		t.Fatalf("%d rows, the first of %d cells; want 5 of %d", len(rows), len(rows[0]), len(labelsSheet.Columns))
	}
	list, count := callings(c, "events/harbour.html", &Ground{}, ev)
	if count != 2 || len(list) != 2 {
		t.Fatalf("%d referents of %d, want 2 of 2", len(list), count)
	}
	speech, tunnel := list[0], list[1]
	if !speech.Telling || len(speech.Lines) != 2 || len(speech.Sentences) != 1 {
		t.Errorf("the speech is %+v: want two outlets and the sentence with what one alone has", speech)
	}
	if chip := speech.Lines[0].Own[0]; chip.Before != "fiery" || !chip.Marked() || chip.IDs == "" || chip.Verdict != "" {
		t.Errorf("the first label is %+v, want fiery marked, with its passage and without a verdict of few articles", chip)
	}
	if chip := speech.Lines[1].Own[0]; chip.Marked() || speech.Lines[1].Bare != 1 {
		t.Errorf("the address is %+v, bare %d: a plain word is not marked, though one outlet alone has it", chip, speech.Lines[1].Bare)
	}
	if len(tunnel.Lines) != 3 || tunnel.Lines[0].Mentions != 0 || len(tunnel.Lines[0].Own)+len(tunnel.Lines[0].Others) != 0 || tunnel.Lines[1].Others[0].Speaker != "A member" {
		t.Errorf("the tunnel is %+v: a bare noun in the mayor's words is no label, a kinder one in the member's is", tunnel)
	}
	if chip := tunnel.Lines[1].Others[0]; chip.Slant != "positive" || !chip.Marked() {
		t.Errorf("the plan is %+v, want a kinder word that is marked", chip)
	}
	if one, ok := speech.of("Gull Post"); !ok || len(one.Lines) != 1 || len(one.Lines[0].Own) != 1 {
		t.Errorf("of Gull Post: %+v, %v; want fiery alone", one, ok)
	}
	if _, ok := speech.of("Lamplighter"); ok {
		t.Error("a bare noun stands on the page of the outlet as something it alone says")
	}
}

// Many referents, outlets and labels are capped, and what is left out is counted.
func TestCallingsCapped(t *testing.T) {
	var labels compare.Labels
	for i := range namedShown + 3 {
		for range namedChips + 2 {
			labels = append(labels, compare.Label{Outlet: "Gull Post", Referent: strings.Repeat("x", i+1), Label: "noun", Modifier: "long", Voice: "outlet", Mentions: 9})
		}
	}
	c := &compare.Comparison{Findings: []compare.Finding{labels}}
	list, count := callings(c, "", &Ground{}, &Register{})
	if len(list) != namedShown || count != namedShown+3 {
		t.Fatalf("%d referents of %d", len(list), count)
	}
	if l := list[0].Lines[0]; len(l.Own) != namedChips || l.More != 2 {
		t.Errorf("%d labels shown and %d more, want %d and 2", len(l.Own), l.More, namedChips)
	}
	p := EventPage{Named: list, NamedCount: count}
	if got := p.MoreNamed(); got != "3 referents more in labels.csv." {
		t.Errorf("%q", got)
	}
}

// hostileLabels is labels in which every text is h.
func hostileLabels(a *corpus.Article, h string) compare.Labels {
	e := passageOf(a, "fiery", voice.Quoted, h)
	e.Lens, e.Item = "labels", h
	return compare.Labels{
		{Outlet: a.Outlet, Referent: h, Kind: h, Label: h, Modifier: h, Judging: true, Slant: h, Voice: "outlet", Count: 2, Mentions: 2, Tellers: 1, RestMentions: 1, Verdict: "supported", Evidence: []compare.Evidence{e, {}}},
		{Outlet: a.Outlet, Referent: h, Kind: h, Label: h, Modifier: "of " + h, Voice: "quoted", Speaker: h, Slant: "negative", Count: 1, Verdict: "unheard of"},
	}
}
