package corpus

import (
	"strings"
)

// risFields are the tags of RIS, the format of Zotero and EndNote, the better ones first.
var risFields = []struct {
	tag string
	slot
}{
	{"N2", slot{field: fieldText, rank: 2}}, {"AB", slot{field: fieldText, rank: 1}}, {"FT", slot{field: fieldText, rank: 0}}, {"TI", slot{field: fieldTitle, rank: 0}}, {"T1", slot{field: fieldTitle, rank: 1}},
	{"T2", slot{field: fieldOutlet, rank: 0}}, {"JO", slot{field: fieldOutlet, rank: 1}}, {"JF", slot{field: fieldOutlet, rank: 2}}, {"PB", slot{field: fieldOutlet, rank: 3}},
	{"DA", slot{field: fieldDate, rank: 0}}, {"PY", slot{field: fieldDate, rank: 1}}, {"Y1", slot{field: fieldDate, rank: 2}}, {"AU", slot{field: fieldAuthor, rank: 0}}, {"A1", slot{field: fieldAuthor, rank: 1}},
	{"UR", slot{field: fieldURL, rank: 0}}, {"SE", slot{field: fieldSection, rank: 0}}, {"ID", slot{field: fieldID, rank: 0}},
}

// readRIS reads references with an abstract or a full text. A record ends with ER; lines without a tag go on with the value above.
func readRIS(f *inputFile) error {
	text, err := f.whole()
	if err != nil {
		return err
	}
	var rec *record
	var last *string
	for i, line := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		tag, value, tagged := risLine(line)
		switch {
		case tagged && tag == "ER":
			if rec != nil {
				if err := f.record(rec); err != nil {
					return err
				}
			}
			rec, last = nil, nil
			continue
		case tagged:
			if rec == nil {
				rec = &record{line: i + 1}
			}
			last = nil
			for _, r := range risFields {
				if r.tag == tag {
					rec.set(r.slot, strings.TrimRight(value, "/"))
					last = &rec.values[r.field]
				}
			}
		case last != nil && strings.TrimSpace(line) != "":
			*last += "\n" + line
		case last != nil:
			*last += "\n"
		}
	}
	if rec != nil {
		return f.record(rec)
	}
	return nil
}

// risLine cuts "TI  - value".
func risLine(line string) (tag, value string, ok bool) {
	if len(line) < 5 || line[2:5] != "  -" {
		return "", "", false
	}
	return line[:2], strings.TrimSpace(line[5:]), true
}
