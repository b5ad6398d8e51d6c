package voice

// longestGloss is the number of items at which a gloss ends.
const longestGloss = 20

// glosses notes what the outlet puts into a reported clause beside a name, between commas, for its own readers: “she said that Lee, the
// presumptive winner, had yet to answer”. Appositions and relative clauses between commas are the words of whoever speaks the whole
// sentence, not of whoever is reported (Potts 2005, The Logic of Conventional Implicatures), so they keep the outlet's voice. One
// that no verb follows may be a member of a list, and is none. Who is heard in a gloss is heard by the outlet: “the levy, which the
// paper calls a tax, would stay”.
func (s *sentence) glosses(content span) {
	for k := content.from + 1; k < content.to-2; k++ {
		first := &s.items[k+1]
		relates := first.is(relative)
		if !s.items[k].is(comma) || !s.items[k-1].is(name) && !(relates && s.items[k-1].is(plain)) || !relates && (!first.is(determiner|possessive) || first.is(subject)) {
			continue
		}
		end := k + 2
		for end < content.to && end-k < longestGloss && !s.items[end].is(comma) &&
			(relates || !s.items[end].is(auxiliary|finite|subject|relative|coordinator|quotation|pause)) {
			end++
		}
		verb := end + 1
		for verb < content.to && s.items[verb].is(adverb) && !s.items[verb].is(auxiliary) {
			verb++
		}
		if verb < content.to && s.items[end].is(comma) && s.items[verb].is(auxiliary|finite|surelyFinite|acts|reports) {
			s.glossed = append(s.glossed, s.range_(span{k + 1, end}))
			k = end
		}
	}
}

// inGloss reports whether item k stands in a gloss of this sentence.
func (s *sentence) inGloss(k int) bool {
	at := int(s.items[k].first)
	for n := len(s.glossed) - 1; n >= 0 && s.glossed[n].end > int(s.items[0].first); n-- {
		if s.glossed[n].first <= at && at < s.glossed[n].end {
			return true
		}
	}
	return false
}
