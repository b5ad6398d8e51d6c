package reports

import (
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

// hostileLabels is labels in which every text is h.
func hostileLabels(a *corpus.Article, h string) compare.Labels {
	e := passageOf(a, "fiery", voice.Quoted, h)
	e.Lens, e.Item = "labels", h
	return compare.Labels{
		{Outlet: a.Outlet, Referent: h, Kind: h, Label: h, Modifier: h, Judging: true, Slant: h, Voice: "outlet", Count: 2, Mentions: 2, Tellers: 1, RestMentions: 1, Verdict: "supported", Evidence: []compare.Evidence{e, {}}},
		{Outlet: a.Outlet, Referent: h, Kind: h, Label: h, Modifier: "of " + h, Voice: "quoted", Speaker: h, Slant: "negative", Count: 1, Verdict: "unheard of"},
	}
}
