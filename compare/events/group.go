package events

import (
	"cmp"
	"slices"
)

// Grouping says what makes articles tell the same event.
type Grouping uint8

const (
	Auto     Grouping = iota // the event column where it is filled, else the likeness of the articles
	ByColumn                 // the event column; articles without one are each an event of their own
	All                      // all articles tell one event
)

// Group is an event before its articles are fetched.
type Group struct {
	Name string // empty where the input names none
	Keys []int  // of its articles in the store, in order of outlet and id
	One  bool   // all of them are of one outlet
}

// Groups returns the events, each with one article or more, in the order of their names or, where they have none, of their
// first articles. Every article is in one of them.
func (x *Index) Groups() []Group {
	found := x.groups()
	groups := make([]Group, len(found))
	for i, g := range found {
		groups[i] = Group{g.name, make([]int, len(g.members)), true}
		for k, m := range g.members {
			groups[i].One = groups[i].One && x.entries[m].outlet == x.entries[g.members[0]].outlet
			groups[i].Keys[k] = x.entries[m].key
		}
	}
	return groups
}

// group is a Group whose articles are known by their positions in Index.entries.
type group struct {
	name    string
	members []int
}

func (x *Index) groups() []group {
	var groups []group
	var unnamed []int
	named := map[string]int{}
	for i, e := range x.entries {
		name := e.event
		switch {
		case x.grouping == All:
			name = "all"
		case name == "" && x.grouping == ByColumn:
			groups = append(groups, group{members: []int{i}})
			continue
		case name == "":
			unnamed = append(unnamed, i)
			continue
		}
		at, ok := named[name]
		if !ok {
			at = len(groups)
			named[name] = at
			groups = append(groups, group{name: name})
		}
		groups[at].members = append(groups[at].members, i)
	}
	for _, members := range x.cluster(unnamed) {
		groups = append(groups, group{members: members})
	}
	for _, g := range groups {
		slices.SortFunc(g.members, x.byOutlet)
	}
	slices.SortFunc(groups, func(a, b group) int {
		p, q := x.entries[a.members[0]], x.entries[b.members[0]]
		return cmp.Or(cmp.Compare(len(b.members), len(a.members)), cmp.Compare(a.name, b.name), cmp.Compare(p.outlet, q.outlet), cmp.Compare(p.id, q.id))
	})
	return groups
}

// byOutlet is the order of the articles of an event.
func (x *Index) byOutlet(a, b int) int {
	return cmp.Or(cmp.Compare(x.entries[a].outlet, x.entries[b].outlet), cmp.Compare(x.entries[a].id, x.entries[b].id))
}
