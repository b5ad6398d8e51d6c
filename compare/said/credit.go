package said

// credit gives quotations whose source their article does not tell to the speaker of their utterance: the words show who
// spoke. It asks that the tellings that name someone all name the same one. Where an article gives another source, a name or
// "officials", that is what it tells, and stays; scare quotes stay nobody's, for that is the point of them; and speech without
// marks stays, since a paraphrase by someone unknown is a guess already.
func (s *Speech) credit() {
	for i := range s.Utterances {
		u := &s.Utterances[i]
		if !s.agreed(u) {
			continue
		}
		for _, k := range u.members {
			if p := &s.Passages[k]; p.Speaker == Anyone && p.marked() {
				p.Speaker, p.Credited = u.Speaker, true
			}
		}
	}
}

// agreed reports whether all passages of u between marks whose source has a name have the same, that of u.
func (s *Speech) agreed(u *Utterance) bool {
	if !s.Cast.Named(u.Speaker) {
		return false
	}
	for _, k := range u.members {
		if who := s.Passages[k].Speaker; who != u.Speaker && s.Cast.Named(who) {
			return false
		}
	}
	return true
}

// SpeakerOf is who speaks a quotation of a document, or Anyone. It is credited when the article itself does not tell, but
// other tellings of the same words do.
func (s *Speech) SpeakerOf(doc, quote int) (member int32, credited bool) {
	if k := s.passageOf[doc][quote]; k >= 0 {
		return s.Passages[k].Speaker, s.Passages[k].Credited
	}
	return s.Cast.Speaker(doc, s.event.Readings[doc].Actors.Sayings[quote].Speaker), false
}
