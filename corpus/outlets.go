package corpus

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/publicsuffix"
	"golang.org/x/text/unicode/norm"

	"tellings/corpus/table"
)

// Outlets says how outlets are called and to which group they belong: a table with the columns outlet (as the input calls it, a name or an
// address), name (as it is to be called) and group (a leaning, a country, an owner). name and group may be left out or empty.
type Outlets struct {
	name    string // of the table
	first   string // the outlet of its first row
	entries map[string]outletEntry
	grouped bool // there is a column of groups
}

// Grouped reports whether the table has the column that groups outlets.
func (o *Outlets) Grouped() bool { return o != nil && o.grouped }

type outletEntry struct{ name, group string }

// ReadOutlets reads such a table. name is that of the file, for errors; group is the column that groups outlets, "group" when empty.
func ReadOutlets(name string, r io.Reader, group string) (*Outlets, error) {
	rows, err := table.New(r, strings.HasSuffix(strings.ToLower(name), ".tsv"))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if group == "" {
		group = "group"
	}
	outlet, called, grouped := rows.Column("outlet"), rows.Column("name"), rows.Column(group)
	if outlet < 0 || called < 0 && grouped < 0 {
		return nil, fmt.Errorf("%s: expected the columns outlet and name or %s; the columns are %s", name, group, listed(rows.Header))
	}
	o := &Outlets{name: name, entries: map[string]outletEntry{}, grouped: grouped >= 0}
	for {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return o, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if row.Fault != "" {
			return nil, fmt.Errorf("%s:%d: %s", name, row.Line, row.Fault)
		}
		key := outletKey(hostOf(row.Cells[outlet]))
		if key == "" {
			return nil, fmt.Errorf("%s:%d: expected the outlet as the input calls it, found nothing", name, row.Line)
		}
		if len(o.entries) == 0 {
			o.first = row.Cells[outlet]
		}
		var e outletEntry
		if called >= 0 {
			e.name = strings.TrimSpace(row.Cells[called])
		}
		if grouped >= 0 {
			e.group = strings.TrimSpace(row.Cells[grouped])
		}
		if had, twice := o.entries[key]; twice && had != e {
			return nil, fmt.Errorf("%s:%d: the outlet %q stands there twice, with other values", name, row.Line, clip(row.Cells[outlet]))
		}
		o.entries[key] = e
	}
}

// of finds what the table says of an outlet.
func (o *Outlets) of(outlet string) (outletEntry, bool) {
	if o == nil {
		return outletEntry{}, false
	}
	e, ok := o.entries[outletKey(outlet)]
	return e, ok
}

// outletNames are the outlets met so far: of several spellings of one, the first stays. Spellings of one outlet are names that differ in case, blanks and
// the code of accents alone; addresses that differ in www. and path; and an address whose own part is the name written together, if there is one such address.
type outletNames struct {
	byKey   map[string]string // folded spelling → the one that stays
	byLabel map[string]string // harbourgazette → the outlet of that name or address
	told    map[string]bool
	listed  bool // one of them stands in the table of outlets
}

// outlet brings the outlet of an article to one spelling.
func (r *reading) outlet(a *Article) error {
	given := strings.Join(strings.Fields(a.Outlet), " ")
	if r.apart != nil {
		a.Outlet = given
		r.apart.note = r.apart.next()
		return nil
	}
	name, group, note := r.names.take(r.source.outlets, given, a.Origin)
	a.Outlet = name
	if group != "" {
		a.Group = group
	}
	if note == nil {
		return nil
	}
	return r.reject(*note)
}

// take returns what an outlet is called and its group, and, the first time that it was taken for another, a note of that.
func (n *outletNames) take(table *Outlets, given, origin string) (name, group string, note *Reject) {
	name = hostOf(given)
	if e, ok := table.of(name); ok {
		n.listed, group = true, e.group
		if e.name != "" {
			return e.name, group, nil
		}
	}
	name = n.spelling(name)
	if e, ok := table.of(name); ok {
		n.listed, group = true, cmp.Or(group, e.group)
	}
	if name == given || n.told[given] {
		return name, group, nil
	}
	if n.told == nil {
		n.told = map[string]bool{}
	}
	n.told[given] = true
	if strings.EqualFold(strings.TrimPrefix(hostOf(given), "www."), name) && strings.Contains(given, "://") {
		return name, group, nil // an address was brought to its host: nothing to tell
	}
	reason := fmt.Sprintf("the outlet %q was taken for %q; if they are two, name them in a table (--outlets)", clip(given), clip(name))
	return name, group, &Reject{Origin: origin, Column: fieldOutlet.String(), Reason: reason, Note: true}
}

// unlisted notes a table of outlets that names none of those which were met: it may be the wrong one.
func (r *reading) unlisted() error {
	if o := r.source.outlets; o != nil && len(o.entries) > 0 && len(r.names.byKey) > 0 && !r.names.listed {
		return r.reject(Reject{Origin: o.name, Column: fieldOutlet.String(), Note: true,
			Reason: fmt.Sprintf("no article is of an outlet that the table names, such as %q; it must name them as the input does", clip(o.first))})
	}
	return nil
}

// spelling returns the spelling that stays.
func (n *outletNames) spelling(outlet string) string {
	if n.byKey == nil {
		n.byKey, n.byLabel = map[string]string{}, map[string]string{}
	}
	key := outletKey(outlet)
	if stays, ok := n.byKey[key]; ok {
		return stays
	}
	stays := outlet
	label, isHost := outletLabel(outlet)
	if other, ok := n.byLabel[label]; ok && label != "" {
		if _, otherIsHost := outletLabel(other); otherIsHost != isHost {
			stays = other
		}
	}
	if _, taken := n.byLabel[label]; !taken {
		n.byLabel[label] = stays
	} else if isHost && stays == outlet {
		n.byLabel[label] = "" // two addresses with one label: a name is neither
		delete(n.byLabel, label)
	}
	n.byKey[key] = stays
	return stays
}

// outletKey folds an outlet: NFC, lower case, blanks as one.
func outletKey(outlet string) string {
	return strings.ToLower(norm.NFC.String(strings.Join(strings.Fields(outlet), " ")))
}

// outletLabel is the name of an outlet written together without The, or the own part of its address: "The Harbour Gazette" and harbourgazette.example are
// harbourgazette. Names of less than five letters have none: too many are alike.
func outletLabel(outlet string) (label string, isHost bool) {
	own := outletKey(outlet)
	if isHost = isHostName(own); isHost {
		if suffix, _ := publicsuffix.PublicSuffix(own); len(suffix) < len(own) {
			own = strings.TrimSuffix(own, "."+suffix)
			own = own[strings.LastIndexByte(own, '.')+1:]
		}
	} else {
		own = strings.TrimPrefix(own, "the ")
	}
	label = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, own)
	if isHost {
		label = strings.TrimPrefix(label, "the")
	}
	if len(label) < 5 {
		return "", isHost
	}
	return label, isHost
}

// hostOf brings an address to its host without www.; other names stay.
func hostOf(outlet string) string {
	host := outlet
	if isAddress(outlet) {
		u, err := url.Parse(outlet)
		if err != nil || u.Hostname() == "" {
			return outlet
		}
		host = u.Hostname()
	} else if before, _, ok := strings.Cut(outlet, "/"); ok && isHostName(strings.ToLower(before)) {
		host = before
	}
	lower := strings.ToLower(host)
	if !isHostName(lower) || lower != host && host == outlet && !strings.HasPrefix(lower, "www.") {
		return outlet // also Salon.com, which is how it is called
	}
	host = lower
	for _, prefix := range [...]string{"www.", "m.", "amp."} {
		if inner := strings.TrimPrefix(host, prefix); inner != host && strings.Contains(inner, ".") {
			return inner
		}
	}
	return host
}

// isHostName reports that s has the form of the name of a host, in lower case.
func isHostName(s string) bool {
	if !strings.Contains(s, ".") || strings.HasSuffix(s, ".") || strings.HasPrefix(s, ".") {
		return false
	}
	for i := range len(s) {
		if b := s[i]; !('a' <= b && b <= 'z' || isDigit(b) || b == '-' || b == '.') {
			return false
		}
	}
	last := s[strings.LastIndexByte(s, '.')+1:]
	return len(last) >= 2 && !isDigit(last[0])
}
