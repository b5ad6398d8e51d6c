package compare

import (
	"fmt"
	"slices"

	"tellings/features/voice"
)

// agentlessWorth is what it weighs that an outlet leaves out who did what others say who did: the more the worse the act. Acts that another
// telling need not name anyone for weigh less.
const (
	agentlessHurt = .7
	agentlessElse = .4
)

// agentlessStatements tell, for each actor to whom one class of act is done, which outlets do not say who did it while others do: was shot, was shot
// by police. Both sides are words of the outlets' own. See Henley, Miller & Beazley 1995.
func agentlessStatements(s *stater) []draft {
	type key struct{ actor, class string }
	deeds := Found[Agency](s.found)
	at := map[key][2][]int{} // by what is done to whom: the rows without an agent, those with one
	var order []key
	for i := range deeds {
		d := &deeds[i]
		named := d.Role == Patient && len(d.Toward) > 0
		if d.Voice != voice.Outlet.String() || d.retold || d.Actor == "" || d.Unreal > 0 || len(d.Evidence) == 0 || !named && d.Role != Agentless {
			continue
		}
		k := key{d.Actor, bodilyHarm(d.Class)}
		rows, known := at[k]
		if !known {
			order = append(order, k)
		}
		rows[toInt(named)] = append(rows[toInt(named)], i)
		at[k] = rows
	}
	var drafts []draft
	for _, k := range order {
		if d, ok := s.agentless(deeds, at[k][0], at[k][1]); ok {
			drafts = append(drafts, d)
		}
	}
	return drafts
}

// bodilyHarm is the class of an act, those that hurt as one: shot here, killed there.
func bodilyHarm(class string) string {
	if hurts(class) || class == classDie {
		return classHarm
	}
	return class
}

// agentless makes a statement of the rows that name nobody and of those that do, unless an outlet that names nobody at one place does at another.
func (s *stater) agentless(deeds Agency, without, with []int) (d draft, ok bool) {
	without = slices.DeleteFunc(slices.Clone(without), func(i int) bool {
		return slices.ContainsFunc(with, func(k int) bool { return deeds[k].Outlet == deeds[i].Outlet })
	})
	if len(without) == 0 || len(with) == 0 {
		return d, false
	}
	hides, names := &deeds[without[0]], &deeds[with[0]]
	if names.Toward[0].Text == hides.Actor || names.Verb != hides.Verb && bodilyHarm(hides.Class) != classHarm {
		return d, false // convicted here, sentenced by the judge there
	}
	worth := agentlessElse
	if hurts(hides.Class) || hides.Class == classDie {
		worth = agentlessHurt
	}
	d = draft{about: hides.Actor, Statement: Statement{Outlet: hides.Outlet, Others: []string{names.Outlet}, Kind: OfAct, Lens: "agency", Certainty: Likely,
		Evidence: []Evidence{hides.Evidence[0], names.Evidence[0]}}}
	place := s.place(&hides.Evidence[0])
	if s.main[hides.Actor] {
		worth *= mainActor
	}
	d.Strength = worth * place
	words := func(v Evidence) string { return flatten(v.Span.Of(v.Source())) }
	d.words = []string{words(hides.Evidence[0])}
	d.Text = fmt.Sprintf("Of %s, %s writes “%s” and does not say by whom; %s writes “%s” and names %s.", theOne(hides.Actor), hides.Outlet, words(hides.Evidence[0]),
		names.Outlet, words(names.Evidence[0]), names.Toward[0].Text)
	return d, true
}
