package reports

import (
	"tellings/compare"
	"tellings/compare/stats"
)

var profilesSheet = sheet(Sheet{
	Name:  "profiles",
	Title: "Profiles over events",
	Doc:   "One row for each outlet and measure over all events that the outlet shares with others, and for each two groups of outlets. Outlets that never tell the same event are not compared. Rows of one event, from which nothing follows, stand here with --full only.",
}, telling[compare.Profiles](func(p *compare.Profile) bool { return p.Verdict != stats.Insufficient }), []sheetCol[*compare.Profile]{
	{Column{"outlet", "string", "The outlet, or the group of outlets (of --group), that the row is about."}, str(func(r *compare.Profile) string { return r.Outlet })},
	{Column{"other", "string", "The group that it is held against. Empty: the other outlets of each event, each weighted equally, or the outlet of --reference."}, str(func(r *compare.Profile) string { return r.Other })},
	{Column{"measure", "string", "list.category: a rate. The others are means of an event: own_share, quoted_share (share of tokens in that voice), sentence_length (tokens), left_out (share of the points that two others or more tell), cosine (mean with the others; grows with articles), the parts of a rate that --measure asks for (list.category choice, list.category selection: as in split.csv), tone (mean over the actors that an outlet and others speak of; with an actor, toward that one)."}, str(func(r *compare.Profile) string { return r.Measure })},
	{Column{"voice", "string", "As in measures.csv; of tone as in tone.csv. Empty of what has none."}, str(func(r *compare.Profile) string { return r.Voice })},
	{Column{"actor", "string", "Of tone: the actor that it is toward, where it and others speak of it in 5 events or more; or a side of --targets, the mean over its actors; or one side against another, the mean over both with the tones toward the second turned round. Empty: the mean over all, in which kind and harsh cancel."}, str(func(r *compare.Profile) string { return r.Actor })},
	{Column{"period", "string", "Month (2025-02) or year of the event's first article, with --period; these rows stand behind those of all events, which have none."}, str(func(r *compare.Profile) string { return r.Period })},
	{Column{"events", "integer", "Events in which it and others could be compared; of rates those with a hit. The event is the unit of inference."}, whole(func(r *compare.Profile) int { return r.Events })},
	{Column{"events_effective", "number", "The same as if every event weighed as much. Of rates only."}, num(func(r *compare.Profile) float64 { return r.Effective })},
	{Column{"hits", "integer", "Hits of all outlets in these events. 0 of means."}, whole(func(r *compare.Profile) int { return r.Hits })},
	{Column{"log_ratio", "number", "log2 of how much more often than the others on the same events (Mantel and Haenszel 1959). Of rates of outlets only."}, num(func(r *compare.Profile) float64 { return r.LogRatio })},
	{Column{"difference", "number", "Mean over events of the value less the mean of the others. Of groups the value of a rate is hits per 1,000 tokens. Empty where log_ratio stands."}, num(func(r *compare.Profile) float64 { return r.Difference })},
	{Column{"ci_low", "number", "Lower end of the 95 % interval of log_ratio or difference: Student's t over events; of groups over outlets where these are more doubtful."}, num(func(r *compare.Profile) float64 { return r.Low })},
	{Column{"ci_high", "number", "Upper end of the same interval."}, num(func(r *compare.Profile) float64 { return r.High })},
	{Column{"least", "number", "What would have been found in 80 % of cases (at p 0.05, before the correction)."}, num(func(r *compare.Profile) float64 { return r.Least })},
	{Column{"noise", "number", "With --check: the size of log_ratio or difference that it stays below in 95 of 100 cases where the names of outlets are dealt out anew within every event."}, num(func(r *compare.Profile) float64 { return r.Noise })},
	{Column{"p", "number", "Two-sided, of log_ratio or difference. Empty below 5 events, and of rates below 20 hits."}, num(func(r *compare.Profile) float64 { return r.P })},
	{Column{"q", "number", "p corrected for all rows of this table that were tested (Benjamini and Hochberg 1995); rows of periods, and those asked in advance (--measure with the parts of it, sides of --targets), are families of their own."}, num(func(r *compare.Profile) float64 { return r.Q })},
	{Column{"events_higher", "integer", "Events in which it is above the others."}, whole(func(r *compare.Profile) int { return r.Higher })},
	{Column{"events_lower", "integer", "Events in which it is below them."}, whole(func(r *compare.Profile) int { return r.Lower })},
	{Column{"outlets", "integer", "Of a group: its outlets. Below 3 the row speaks of these outlets, not of a leaning."}, whole(func(r *compare.Profile) int { return r.Outlets[0] })},
	{Column{"other_outlets", "integer", "Outlets of the other group."}, whole(func(r *compare.Profile) int { return r.Outlets[1] })},
	{Column{"verdict", "string", "insufficient (below 2 events), descriptive (below 5, or too few hits), supported (q ≤ 0.05 and the interval excludes 0), not distinguishable."}, str(func(r *compare.Profile) string { return string(r.Verdict) })},
	{unseenColumn, str(func(r *compare.Profile) string { return unseenProfile(r) })},
})
