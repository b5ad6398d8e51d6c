package copies

import (
	"cmp"
	"slices"
	"time"
)

// families turns the joined sets into families.
func (f *finder) families() ([]Family, error) {
	sets := make([][]int, len(f.order)) // by root
	for r := range f.order {
		root := f.sets.Root(int32(r))
		sets[root] = append(sets[root], f.order[r])
	}
	var found []Family
	for _, set := range sets {
		for len(set) > 1 {
			var family Family
			family, set = f.family(set)
			if len(family.Copies) > 0 {
				found = append(found, family)
			}
		}
	}
	slices.SortFunc(found, func(a, b Family) int { return f.byName(a.Base, b.Base) })
	return found, nil
}

// kin is the least containment in the base, outside quotation marks, of a member of its family. A copy of a copy may share less with the
// base than is asked of a copy; with less than this, a chain of articles led to another text.
const kin = copied / 2

// family takes the base of a set and what belongs to it. The rest, linked to it through others only, is returned.
func (f *finder) family(set []int) (family Family, rest []int) {
	slices.SortFunc(set, f.earlier(set))
	family.Base = set[0]
	members, rest := []int{family.Base}, set[1:]
	for grown := true; grown; { // a copy may stand before the one that it is made from, where dates do not tell
		grown = false
		var left []int
		for _, i := range rest {
			c, ok := f.member(i, members)
			if !ok {
				left = append(left, i)
				continue
			}
			family.Copies = append(family.Copies, c)
			members, grown = append(members, i), true
		}
		rest = left
	}
	family.Agency = f.agency(members)
	return family, rest
}

// member reports whether article i belongs to a family, and which member it is made from.
func (f *finder) member(i int, members []int) (Copy, bool) {
	base := relate(f.shingles[i], f.shingles[members[0]])
	if base.Containment < kin && base.Resemblance < kin {
		return Copy{}, false
	}
	c := f.nearest(i, base, members)
	return c, f.copied(c)
}

func (f *finder) copied(c Copy) bool { return c.copied(&f.articles[c.Article], &f.articles[c.Of]) }

const edited = 0.8  // resemblance to the base below which it is asked whether a copy was made from another copy
const relatives = 8 // other copies that are asked

// nearest finds the member that article i is made from: the base, unless an earlier copy is clearly nearer.
func (f *finder) nearest(i int, toBase relation, members []int) Copy {
	best := Copy{Article: i, Of: members[0], relation: toBase}
	if toBase.Resemblance >= edited {
		return best
	}
	for _, m := range members[max(1, len(members)-relatives):] {
		if r := relate(f.shingles[i], f.shingles[m]); r.Resemblance > best.Resemblance {
			best.Of, best.relation = m, r
		}
	}
	return best
}

// earlier orders a set so that its base comes first: an agency's own article, then the earliest if all have a date, then the longest.
// Days are compared, not hours, unless every date has an hour: a day without one would be midnight.
func (f *finder) earlier(set []int) func(i, j int) int {
	dated, clocked := true, true
	for _, i := range set {
		d := f.articles[i].Date
		dated = dated && !d.IsZero()
		clocked = clocked && !d.Equal(d.Truncate(24*time.Hour))
	}
	when := func(i int) time.Time {
		switch d := f.articles[i].Date; {
		case !dated:
			return time.Time{}
		case !clocked:
			return d.Truncate(24 * time.Hour)
		default:
			return d
		}
	}
	return func(i, j int) int {
		a, b := &f.articles[i], &f.articles[j]
		return cmp.Or(rank(b.Credit.Original)-rank(a.Credit.Original), when(i).Compare(when(j)),
			cmp.Compare(b.Shingles, a.Shingles), f.byName(i, j))
	}
}

func rank(first bool) int {
	if first {
		return 1
	}
	return 0
}

func (f *finder) byName(i, j int) int {
	a, b := &f.articles[i], &f.articles[j]
	return cmp.Or(cmp.Compare(a.Outlet, b.Outlet), cmp.Compare(a.ID, b.ID), slices.Compare(a.Lows, b.Lows))
}

// agency is whom most members credit; at a tie the one credited first.
func (f *finder) agency(members []int) string {
	best, most := "", 0
	for _, i := range members {
		name, n := f.articles[i].Credit.Agency, 0
		for _, k := range members {
			if f.articles[k].Credit.Agency == name {
				n++
			}
		}
		if name != "" && n > most {
			best, most = name, n
		}
	}
	return best
}
