package naming

import (
	"cmp"
	"slices"
)

// cluster is the mentions of one referent of a set in the making.
type cluster struct {
	parties []party
	size    int // mentions whose parties are among the cluster's
	nouns   []noun
}

// gather makes referents of the nouns of one set, which are in order of article and place.
//
//  1. Every set of parties that is not part of a larger one begins a cluster: {Putin, Trump} but not {Trump}.
//  2. A noun whose parties are part of several clusters' goes to the one spoken of last in its article, else to the largest.
//  3. A noun without parties that is definite (the speech, this call) goes to the one spoken of last in its article. Where none was,
//     it goes to the one that leads the event, if one does: half of all nouns with parties or more. Else it is left out, for it may
//     be anything, as an indefinite one is: a speech is a further speech.
//
// Cost: the nouns times the clusters of one set, of which maxClusters are looked at.
func gather(nouns []noun) []*cluster {
	clusters := begin(nouns)
	if len(clusters) == 0 { // no parties at all: one thing
		return []*cluster{{size: len(nouns), nouns: nouns}}
	}
	leading, all := 0, 0
	for i, c := range clusters {
		all += c.size
		if c.size > clusters[leading].size {
			leading = i
		}
	}
	leads := 2*clusters[leading].size >= all
	article, last := -1, -1
	for _, n := range nouns {
		if n.article != article {
			article, last = n.article, -1
		}
		at := -1
		switch {
		case len(n.parties) > 0:
			at = choose(clusters, n.parties, last)
		case last >= 0 && n.definite:
			at = last
		case leads && n.definite:
			at = leading
		}
		if at >= 0 {
			clusters[at].nouns = append(clusters[at].nouns, n)
			last = at
		}
	}
	return clusters
}

// maxClusters is the number of referents of one set in one event; an event of that many speeches is not an event.
const maxClusters = 40

// begin returns the clusters of 1 with their sizes and without nouns.
func begin(nouns []noun) []*cluster {
	var different []*cluster
	for _, n := range nouns {
		if len(n.parties) > 0 {
			different = append(different, &cluster{parties: n.parties, size: 1})
		}
	}
	slices.SortStableFunc(different, func(a, b *cluster) int { return compareParties(a.parties, b.parties) })
	distinct := different[:0]
	for _, c := range different {
		if k := len(distinct); k > 0 && slices.Equal(distinct[k-1].parties, c.parties) {
			distinct[k-1].size++
		} else {
			distinct = append(distinct, c)
		}
	}
	var clusters []*cluster
	for _, c := range distinct { // the larger sets of parties come first
		if at := choose(clusters, c.parties, -1); at >= 0 {
			clusters[at].size += c.size
		} else if len(clusters) < maxClusters {
			clusters = append(clusters, c)
		}
	}
	return clusters
}

// choose returns the cluster that these parties belong to: last if they fit, else the largest that they fit, or -1.
func choose(clusters []*cluster, parties []party, last int) int {
	if last >= 0 && within(parties, clusters[last].parties) {
		return last
	}
	best := -1
	for i, c := range clusters {
		if within(parties, c.parties) && (best < 0 || c.size > clusters[best].size) {
			best = i
		}
	}
	return best
}

// bySet orders nouns by set, then by article and place.
func bySet(nouns []noun) {
	slices.SortStableFunc(nouns, func(a, b noun) int { return cmp.Compare(a.set, b.set) })
}
