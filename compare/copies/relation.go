package copies

import "time"

// Two articles are made from one text if enough of what they say outside quotation marks is the same. Of 678 pairs of articles of one
// event that three outlets told, containment is 0.01 in the middle, below 0.06 in 95 of 100 and below 0.15 in 99; what lies above is a
// dispatch that both use. Of a text of which half the sentences were replaced it is 0.5 and less: the new ones count too.
//
// Within an outlet more is asked. Its articles share what the outlet puts into many of them, boxes of background and the captions of a
// gallery, up to two thirds of the shorter text, for years; but one that is published again or brought up to date keeps most of itself, is
// of about its length, and comes within days.
const (
	copied     = 0.25               // least containment outside quotation marks
	copiedHere = 0.5                // the same within an outlet
	alikeHere  = 0.25               // and the least resemblance of the whole texts
	daysHere   = 7 * 24 * time.Hour // the most between two of an outlet, where both have a date
	enough     = 24                 // least number of shingles shared outside quotation marks: about two sentences
	same       = 0.8                // least resemblance of the whole texts, quotations and all, that is enough by itself
	fewSame    = 16                 // least number of shingles shared by these: below, both may say "This page is for subscribers only"
)

// relation is how much two texts have in common.
type relation struct {
	Shared      int     // shingles outside quotation marks that both have
	Containment float64 // these over the shingles of the smaller text, 0 to 1
	Resemblance float64 // of the whole texts, quotations and all: shared shingles over those of both, 0 to 1
	all         int     // shared shingles of the whole texts
}

// relate compares two articles exactly.
func relate(a, b *shingles) relation {
	r := relation{Shared: common(a.Own, b.Own), all: common(a.All, b.All)}
	r.Containment = float64(r.Shared) / float64(max(1, min(len(a.Own), len(b.Own))))
	r.Resemblance = float64(r.all) / float64(max(1, len(a.All)+len(b.All)-r.all))
	return r
}

// copied reports whether articles a and b, so related, are made from one text.
func (r relation) copied(a, b *entry) bool {
	if r.all >= fewSame && r.Resemblance >= same {
		return true
	}
	if r.Shared < enough {
		return false
	}
	if a.Outlet != b.Outlet || a.Outlet == "" {
		return r.Containment >= copied
	}
	return r.Containment >= copiedHere && r.Resemblance >= alikeHere && !longApart(a.Date, b.Date)
}

// longApart reports whether two articles were published too far apart for one to be an update of the other.
func longApart(a, b time.Time) bool { return !a.IsZero() && !b.IsZero() && a.Sub(b).Abs() > daysHere }

// common counts what two ascending lists share.
func common(a, b []uint64) int {
	shared, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			shared, i, j = shared+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return shared
}
