package corpus

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// field is a value of a record that means something to us.
type field uint8

const (
	fieldText field = iota
	fieldOutlet
	fieldDate
	fieldTitle
	fieldID
	fieldEvent
	fieldURL
	fieldAuthor
	fieldSection
	fieldLabel // has no usual name: what is called label means something else in every data set
	fieldGroup // nor has what makes a group of outlets
	fieldTargetFrom
	fieldTargetTo
	fieldFile // articles.csv: the file that the row describes
	fieldCount
)

// usualNames lists, for every field, the column names by which data sets call it, the best first: when a record has two
// of them, the earlier one wins. Names are compared by their letters and digits alone, so that "Full Text", "full_text"
// and "fullText" are one name.
var usualNames = [fieldCount][]string{
	fieldText: {"text", "content", "body", "maintext", "full_text", "article_text", "body_text", "plain_text", "story_text",
		"article_body", "article_content", "fields.body_text", "content_text", "content_html", "fields.body", "article", "cleaned_text", "raw_text", "document_text", "news_text",
		"inhalt", "texte", "contenu", "texto", "contenido", "tekst", "testo", "volltext", "sentence"},
	fieldOutlet: {"outlet", "sitename", "site_name", "source_hostname", "source_title", "source.title", "source", "publisher", "newspaper", "publication", "publication_title", "source_name", "outlet_name",
		"news_source", "media", "media_name", "media_outlet", "site", "source_domain", "hostname", "domain", "sn", "zeitung", "medium", "quelle", "journal", "periodico", "periódico", "medio", "krant", "testata"},
	fieldDate: {"date", "published", "date_publish", "published_at", "publish_date", "publication_date", "publishing_date", "date_published", "web_publication_date", "date_time_pub", "datetimepub",
		"pub_date", "created_at", "seendate", "timestamp", "datetime", "pd", "datum", "veröffentlicht", "fecha", "date_de_publication"},
	fieldTitle:      {"title", "headline", "headline_text", "article_title", "heading", "web_title", "headline.main", "title.rendered", "fields.headline", "hd", "titel", "überschrift", "titre", "título", "titulo", "titolo"},
	fieldID:         {"id", "article_id", "uid", "doc_id", "document_id", "uuid", "_id", "uri"},
	fieldEvent:      {"event", "event_id", "event_name", "event_uri", "story", "story_id", "cluster", "cluster_id", "topic_id"},
	fieldURL:        {"url", "link", "article_url", "web_url", "permalink", "href", "source_url"},
	fieldAuthor:     {"author", "authors", "byline", "fields.byline", "byline.original", "creator", "journalist", "by", "autor", "auteur"},
	fieldSection:    {"section", "section_name", "category", "desk", "rubric", "ressort"},
	fieldTargetFrom: {"target_from"},
	fieldTargetTo:   {"target_to"},
	fieldFile:       {"file", "filename", "file_name", "path", "filepath", "file_path"},
}

// Factiva parts the first paragraph of a text from the rest.
const leadColumn, restColumn = "lp", "td"

// fieldNames are the names that --columns takes.
var fieldNames = [fieldCount]string{"text", "outlet", "date", "title", "id", "event", "url", "author", "section", "label", "group", "target_from", "target_to", "file"}

func (f field) String() string { return fieldNames[f] }

// slot is the place of a column: its field, and its rank among the usual names of that field (0 is best).
type slot struct {
	field field
	rank  uint8
	more  bool // goes on with the text of the column before
}

// columns maps folded column names onto slots. A name with points is the path of a member within objects.
type columns struct {
	slots map[string]slot
	heads map[string]bool    // all beginnings of paths
	named [fieldCount]string // the column that the user gave for a field; then no usual name counts for it
}

// newColumns joins the usual names with those of the user (field -> column).
func newColumns(given map[string]string) (*columns, error) {
	c := &columns{slots: make(map[string]slot), heads: make(map[string]bool)}
	for _, name := range slices.Sorted(maps.Keys(given)) { // in order, so that of two faults the same one is told every time
		column := given[name]
		i := slices.Index(fieldNames[:], strings.ToLower(strings.TrimSpace(name)))
		if i < 0 {
			return nil, fmt.Errorf("--columns: there is no field %q; the fields are %s", name, strings.Join(fieldNames[:], ", "))
		}
		if foldName(column) == "" {
			return nil, fmt.Errorf("--columns: no column is named for %s; write %s=NAME", name, name)
		}
		c.named[i] = column
	}
	for f, names := range usualNames {
		if c.named[f] != "" {
			continue
		}
		for rank, name := range names {
			c.slots[foldName(name)] = slot{field: field(f), rank: uint8(rank)}
		}
	}
	if c.named[fieldText] == "" {
		rank := uint8(len(usualNames[fieldText]))
		c.slots[leadColumn], c.slots[restColumn] = slot{field: fieldText, rank: rank}, slot{field: fieldText, rank: rank, more: true}
	}
	// The user's names come last: a column named for one field serves no other.
	for f, column := range c.named {
		if column == "" {
			continue
		}
		folded := foldName(column)
		if other, ok := c.slots[folded]; ok && c.named[other.field] != "" {
			return nil, fmt.Errorf("--columns: %q is given for both %s and %s", column, other.field, field(f))
		}
		c.slots[folded] = slot{field: field(f)}
	}
	for name := range c.slots {
		for i := range len(name) {
			if name[i] == '.' {
				c.heads[name[:i]] = true
			}
		}
	}
	return c, nil
}

// leads reports that a field may stand within the object of this path.
func (c *columns) leads(path []byte) bool {
	var buf [48]byte
	return c.heads[string(appendFolded(buf[:0], path))]
}

// has reports that one of the names is a column of field f.
func (c *columns) has(names []string, f field) bool {
	return slices.ContainsFunc(names, func(n string) bool {
		s, ok := c.find([]byte(n))
		return ok && s.field == f
	})
}

// find returns the slot of the column of this name. It does not allocate for names of usual length.
func (c *columns) find(name []byte) (slot, bool) {
	var buf [48]byte
	s, ok := c.slots[string(appendFolded(buf[:0], name))]
	if i := bytes.LastIndexByte(name, '.'); !ok && i > 0 && slices.Contains(nameMembers, string(name[i+1:])) {
		s, ok = c.slots[string(appendFolded(buf[:0], name[:i]))] // source.name, as tables of JSON call it
	}
	return s, ok
}

// expected says by which names a field is looked for, for messages.
func (c *columns) expected(f field) string {
	if c.named[f] != "" {
		return fmt.Sprintf("%q (from --columns %s=%s)", c.named[f], f, c.named[f])
	}
	return strings.Join(usualNames[f][:min(5, len(usualNames[f]))], ", ")
}

func foldName(name string) string { return string(appendFolded(nil, []byte(name))) }

// appendFolded appends name without case, blanks, hyphens and underscores.
func appendFolded(dst, name []byte) []byte {
	for _, b := range name {
		switch {
		case b == '_' || b == '-' || b == ' ' || b == '\t':
		case 'A' <= b && b <= 'Z':
			dst = append(dst, b+'a'-'A')
		default:
			dst = append(dst, b)
		}
	}
	return dst
}
