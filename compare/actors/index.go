package actors

import (
	"cmp"
	"slices"
	"strings"

	"tellings/features/mentions"
)

// index finds names by what they may share with another.
type index struct {
	families  map[string][]int    // by family name: names of persons
	bearers   map[string][]int    // by given and family name: the same names
	spellings map[string][]string // by family name with a letter or two left out: family names
	givens    map[string][]int    // by first word: names of persons
	acronyms  map[string][]int    // by initials: names of bodies
}

func (x *index) add(names []called, i int) {
	n := &names[i]
	if len(n.words) == 0 {
		return
	}
	if n.family != "" && len(n.words) > 1 {
		if x.families[n.family] == nil {
			for _, key := range shortened(n.family) {
				x.spellings[key] = append(x.spellings[key], n.family)
			}
		}
		x.families[n.family] = append(x.families[n.family], i)
		full := givenOf(n) + " " + n.family
		x.bearers[full] = append(x.bearers[full], i)
		x.givens[n.words[0]] = append(x.givens[n.words[0]], i)
	}
	if n.class == mentions.Organisation && len(n.words) > 1 {
		x.acronyms[initials(n.words)] = append(x.acronyms[initials(n.words)], i)
	}
}

// crowd is the number of full names with one family name above which a full name is one only with those of the same given name: among so many
// an initial, a nickname or a near spelling tells nobody apart, and every pair would be looked at.
const crowd = 100

// family are the names with the family name of n that may be one with it.
func (x *index) family(n *called) []int {
	if same := x.families[n.family]; len(same) <= crowd || len(n.words) == 1 {
		return same
	}
	return x.bearers[givenOf(n)+" "+n.family]
}

func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if w != "of" && w != "and" && w != "for" && w != "the" {
			b.WriteString(initial(w))
		}
	}
	return b.String()
}

// find is the name that n is one with, or -1: of persons by the family name and what stands before it, of others by the
// acronym. Where it fits two persons it is the one that is named far more often, or none.
func (x *index) find(names []called, n *called) int {
	switch {
	case len(n.words) == 0:
		return -1
	case n.family != "":
		at, several := x.person(names, n, x.family(n))
		if at < 0 && !several {
			at, several = x.person(names, n, x.alike(n.family))
		}
		if at < 0 && !several && len(n.words) == 1 && (n.class == mentions.Person || n.class == mentions.Unknown) {
			at, _ = x.person(names, n, x.givens[n.words[0]])
		}
		return at
	case len(n.words) == 1 && n.class == mentions.Organisation:
		if full := x.acronyms[n.words[0]]; len(full) == 1 {
			return full[0]
		}
	}
	return -1
}

// outnumbers is how many times as often as the next bearer of a family name one must be named in full for a bare surname to be
// his or hers.
const outnumbers = 3

// person is the one of candidates whom n names. several tells that n fits more than one.
func (x *index) person(names []called, n *called, candidates []int) (at int, several bool) {
	at = -1
	counts := map[int32]int{}
	var members []int32
	for _, i := range candidates {
		if len(n.words) > 1 && !sameBearer(n, &names[i]) {
			continue
		}
		m := names[i].member
		if len(n.words) == 1 && suffixOf(names[i].words) != "" {
			continue // bare surnames are the father's
		}
		if counts[m] == 0 {
			members = append(members, m)
		}
		if shares(n.titles, names[i].titles) {
			counts[m] += 1 << 16
		}
		counts[m] += names[i].count + 1
	}
	slices.SortStableFunc(members, func(a, b int32) int { return cmp.Compare(counts[b], counts[a]) })
	switch {
	case len(members) == 0:
		return -1, false
	case len(members) > 1 && (len(n.words) > 1 || counts[members[0]] < outnumbers*counts[members[1]]):
		return -1, true
	}
	return int(members[0]), false
}

// sameBearer reports whether two full names with one family name may be one person's: the first of the other words may be the
// same, and Jr and Sr are two.
func sameBearer(a, b *called) bool {
	return suffixOf(a.words) == suffixOf(b.words) && sameGiven(givenOf(a), givenOf(b))
}

// shares reports whether two lists have an office in common.
func shares(a, b []mentions.Office) bool {
	return slices.ContainsFunc(a, func(o mentions.Office) bool {
		return slices.ContainsFunc(b, func(p mentions.Office) bool { return o.Title == p.Title && (o.Of == p.Of || o.Of == "" || p.Of == "") })
	})
}

func givenOf(c *called) string {
	if c.words[0] == c.family && len(c.words) > 1 {
		return c.words[1]
	}
	return c.words[0]
}

func suffixOf(words []string) string {
	if last := words[len(words)-1]; last == "jr" || last == "sr" {
		return last
	}
	return ""
}

// alike are the names whose family name is another spelling of this one.
func (x *index) alike(family string) (found []int) {
	var others []string
	for _, key := range shortened(family) {
		for _, other := range x.spellings[key] {
			if other != family && !slices.Contains(others, other) && AlikeSpelling(family, other) {
				others = append(others, other)
				found = append(found, x.families[other]...)
			}
		}
	}
	slices.Sort(found)
	return found
}
