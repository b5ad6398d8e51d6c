package corpus

import (
	"fmt"
	"net/url"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/net/publicsuffix"

	"tellings/corpus/decode"
)

// record is one article as its format gave it: values by field, not yet parsed.
type record struct {
	line   int // 1-based; 0 when the file is the record
	values [fieldCount]string
	ranks  [fieldCount]uint8

	members  []string // what the record has, when it has no text: for the message
	feed     bool     // the envelope of a JSON Feed
	dayFirst bool     // of 5/3/2025: see dateOrder
}

// set puts a value into its slot. A better name beats a worse one unless it is empty; of equal names the last wins, as
// in JSON objects with a member given twice.
func (r *record) set(s slot, value string) {
	if s.more && r.values[s.field] != "" && r.ranks[s.field] == s.rank {
		r.values[s.field] += "\n\n" + value
		return
	}
	if s.field == fieldOutlet && isAddress(value) { // some programs call the address of the article its source
		s.rank += 100
		if r.values[fieldURL] == "" {
			r.values[fieldURL], r.ranks[fieldURL] = value, 100
		}
	}
	switch have, rank := r.values[s.field], r.ranks[s.field]; {
	case s.rank == rank, have == "", s.rank < rank && value != "":
		r.values[s.field], r.ranks[s.field] = value, s.rank
	}
}

// envelope takes the outlet from the object around the array of records: a JSON Feed names it once.
func (r *record) envelope(outer *record) {
	if outer == nil || r.values[fieldOutlet] != "" {
		return
	}
	if r.values[fieldOutlet] = outer.values[fieldOutlet]; r.values[fieldOutlet] == "" && outer.feed {
		r.values[fieldOutlet] = outer.values[fieldTitle]
	}
}

// decode makes text of the bytes of the values.
func (r *record) decode(page decode.Charset) {
	for f := range r.values {
		r.values[f] = page.Text(r.values[f])
	}
}

func isAddress(value string) bool {
	return strings.HasPrefix(value, "http://") || strings.HasPrefix(value, "https://")
}

// fill takes over the values of o where r has none.
func (r *record) fill(o *record) {
	for f := range r.values {
		if r.values[f] == "" {
			r.values[f] = o.values[f]
		}
	}
}

// record turns a record into an article and hands it on.
func (r *reading) record(in input, rec *record) error {
	where := origin(in.path, rec.line)
	v := &rec.values
	for f := range v {
		if field(f) != fieldText {
			v[f] = strings.TrimSpace(v[f])
		}
	}
	if strings.TrimSpace(v[fieldText]) == "" {
		return r.refuse(where, fieldText.String(), r.noText(rec))
	}
	if most := r.source.limit.text(); len(v[fieldText]) > most.bytes() {
		return r.refuse(where, fieldText.String(), fmt.Sprintf("the text has %v, and no article more than %v: split what holds many, one article a file or a line, or raise --record-limit (a text may have one part in %d of it)",
			limit(len(v[fieldText])), most, textShare))
	}
	cut := false
	if v[fieldTargetFrom] == "" { // a target is given in characters of the text as it is
		v[fieldText], cut = plainText(v[fieldText])
	}
	for _, f := range [...]field{fieldTitle, fieldOutlet, fieldAuthor, fieldSection, fieldGroup} {
		v[f], _ = plainText(v[f])
	}
	a := &Article{CutOff: cut, ID: v[fieldID], Outlet: v[fieldOutlet], Event: v[fieldEvent], Title: v[fieldTitle], URL: v[fieldURL],
		Author: v[fieldAuthor], Section: v[fieldSection], Label: v[fieldLabel], Group: v[fieldGroup], Text: v[fieldText], Origin: where}
	if a.Outlet == "" {
		var byFile bool
		if a.Outlet, byFile = outletOf(a.URL, in.rel); byFile && rec.line == 0 && !in.named {
			if r.stems++; r.stems == 1 {
				r.stemsIn = origin(path.Base(path.Dir(filepath.ToSlash(in.path))), 0)
			}
		}
		a.Outlet = decode.Windows1252.UTF8(a.Outlet)
	}
	if err := r.outlet(a); err != nil {
		return err
	}
	if err := r.date(a, v[fieldDate], rec.dayFirst); err != nil {
		return err
	}
	if err := r.target(a, v[fieldTargetFrom], v[fieldTargetTo]); err != nil {
		return err
	}
	if err := r.id(a, in, rec.line); err != nil {
		return err
	}
	a.Parts = MarkParts(a.Text, a.Title)
	a.CutOff = a.CutOff || endsAtWall(a)
	return r.article(a)
}

func (r *reading) noText(rec *record) string {
	if rec.line == 0 {
		return "the file holds no text"
	}
	if len(rec.members) == 0 || r.source.columns.has(rec.members, fieldText) {
		return "the record has no text; fetch it, or leave the record out"
	}
	return fmt.Sprintf("no text in the record: looked for %s; the record has: %s; name the text among these with --columns text=NAME, or fetch the texts first if the file holds none",
		r.source.columns.expected(fieldText), listed(rec.members))
}

// date parses the date; an article is not lost over it.
func (r *reading) date(a *Article, value string, dayFirst bool) error {
	if value == "" {
		return nil
	}
	var ok bool
	if a.Date, ok = parseDate(value, dayFirst); ok {
		return nil
	}
	return r.refuse(a.Origin, fieldDate.String(), fmt.Sprintf("%q is no date that is understood; write it with its day, as 2006-01-02; the article was kept without a date", clip(value)))
}

// id gives the article its id: that of the record, else the path below the input without its extension, and the line if
// the file holds several. An id that is taken gets "#2"; that is reported when the input gave it.
func (r *reading) id(a *Article, in input, line int) error {
	given := a.ID
	if a.ID == "" {
		a.ID = decode.Windows1252.UTF8(path.Join(path.Dir(in.rel), stem(in.rel)))
		if line > 0 {
			a.ID += ":" + strconv.Itoa(line)
		}
	}
	if r.apart != nil {
		r.apart.id = given != ""
		return nil
	}
	a.ID = r.ids.unique(a.ID)
	if given == "" || given == a.ID {
		return nil
	}
	return r.reject(twice(a.Origin, given, a.ID))
}

// twice says that an id was given before.
func twice(origin, given, kept string) Reject {
	return Reject{Origin: origin, Column: fieldID.String(), Reason: fmt.Sprintf("the id %q was given before; the article was kept as %q", clip(given), clip(kept))}
}

// outletOf guesses the outlet: the registrable domain of the URL, else the first folder of the path below the input,
// else the stem of the file: then byFile is true.
func outletOf(address, rel string) (outlet string, byFile bool) {
	if u, err := url.Parse(address); err == nil && u.Hostname() != "" {
		if domain, err := publicsuffix.EffectiveTLDPlusOne(strings.ToLower(u.Hostname())); err == nil {
			return domain, false
		}
	}
	if folder, _, ok := strings.Cut(rel, "/"); ok {
		return folder, false
	}
	return stem(rel), true
}

// clip shortens a value for a message.
func clip(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}
