package voice

// apposed finds the noun phrase before an apposition or relative clause that ends with the comma at k.
func (s *sentence) apposed(k, g int) span {
	if from, ok := s.apposition(k); ok {
		return span{from, g}
	}
	for m := k - 1; m > 0 && k-m < 40; m-- {
		if !s.items[m].is(comma) {
			continue
		}
		head := m - 1
		from := s.nounPhraseStart(head)
		if from > head {
			break
		}
		if from > 1 && s.items[from-1].is(comma) && s.items[from].is(determiner|relative) && s.items[from-2].is(name) && !s.items[from-2].is(adverb|temporal) {
			m = from
			continue
		}
		return span{from, g}
	}
	return s.inherited(k)
}

// apposition reports whether two noun phrases with a comma between them, one a name and one a description, end at the comma k
// and begin a clause: its mayor, Ann Lee, … It returns where the first begins.
func (s *sentence) apposition(k int) (int, bool) {
	second := s.nounPhraseStart(k - 1)
	if second < 3 || second >= k || !s.items[k].is(comma) || !s.items[second-1].is(comma) {
		return 0, false
	}
	first := s.nounPhraseStart(second - 2)
	if first >= second-1 || first > 0 && !s.items[first-1].is(comma|quotation|dash|stop|coordinator|subordinator|that) {
		return 0, false
	}
	return first, s.named(first, second-1) != s.named(second, k)
}

// closesRelative reports whether the comma k ends a relative clause that another began: officials, who met on Monday, …
func (s *sentence) closesRelative(k int) bool {
	for m := k - 1; m > 0 && k-m < 20; m-- {
		if s.items[m].is(comma) {
			return s.items[m+1].is(relative)
		}
	}
	return false
}

// named reports whether the items from to to are a name and nothing else.
func (s *sentence) named(from, to int) bool {
	for k := from; k < to; k++ {
		if !s.items[k].is(name | stop) {
			return false
		}
	}
	return true
}
