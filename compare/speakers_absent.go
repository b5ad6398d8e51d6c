package compare

import (
	"tellings/compare/actors"
	"tellings/compare/said"
)

// memberIn is a member of the cast in an outlet.
type memberIn struct{ member, outlet int }

// mentioned are the members with a name whom an outlet's own articles name, whether or not they are heard there.
func mentioned(e *View, s *said.Speech) map[memberIn]bool {
	members := map[int32]int{}
	for m := range s.Cast.Len() {
		if who := s.Cast.Referent(int32(m)); who != actors.None && s.Cast.Named(int32(m)) {
			members[who] = m
		}
	}
	found := map[memberIn]bool{}
	cast, readings := castFact.Of(e), readingsFact.Of(e)
	for o, outlet := range e.Outlets {
		for doc := outlet.First; doc < outlet.End; doc++ {
			for _, m := range readings[doc].Actors.Mentions {
				if at, ok := members[cast.Of(doc, m.Actor)]; ok {
					found[memberIn{at, o}] = true
				}
			}
		}
	}
	return found
}

// silences are the places where an outlet tells that somebody was asked and did not answer, by member.
func silences(e *View, s *said.Speech, opt Options) map[memberIn][]Evidence {
	found, readings := map[memberIn][]Evidence{}, readingsFact.Of(e)
	for o, outlet := range e.Outlets {
		for doc := outlet.First; doc < outlet.End; doc++ {
			if !groundsFact.Of(e).own[doc] {
				continue
			}
			for k, silent := range e.Docs[doc].Silent {
				who := s.Cast.Speaker(doc, readings[doc].Actors.Silent[k])
				if who == said.Anyone {
					continue
				}
				key := memberIn{memberIndex(s.Cast, who), o}
				if len(found[key]) < opt.evidence() {
					found[key] = append(found[key], e.evidence(doc, silent.From, silent.To, "speakers", ""))
				}
			}
		}
	}
	return found
}
