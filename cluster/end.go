package cluster

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tellings/compare"
	"tellings/corpus"
	"tellings/reports"
)

// endFn writes what is of the whole run: profiles.csv, rejects.csv, cut.csv, and manifest.json last.
type endFn struct{ Settings Settings }

func (f *endFn) ProcessElement(ctx context.Context, _ []byte, rejects, rests, cut, whole, profiles, files func(*[]byte) bool) error {
	outputs, err := decodeAll[reports.Output](files)
	if err != nil {
		return err
	}
	add := func(s *reports.Sheet, rows rowsInto, formats ...string) error {
		for _, format := range formats {
			out, err := f.write(s, rows, format)
			if err != nil {
				return err
			}
			outputs = append(outputs, out)
		}
		return nil
	}
	sheet, rows, err := profileRows(profiles)
	if err != nil {
		return err
	}
	if err := add(sheet, rows, f.Settings.formats()...); err != nil {
		return err
	}
	refused, rows, err := f.rejectRows(ctx, rejects, rests)
	if err != nil {
		return err
	}
	if err := add(&reports.RejectsSheet, rows, "csv"); err != nil {
		return err
	}
	left, rows, err := cutRows(cut)
	if err != nil {
		return err
	}
	if err := add(&cutSheet, rows, "csv"); err != nil {
		return err
	}
	all, err := decodeAll[totals](whole)
	if err != nil {
		return err
	}
	m := manifest{Program: "tellings-beam", Version: reports.Version, Settings: f.Settings, Rejected: refused, Cut: left}
	for _, t := range all {
		m.Read, m.Events, m.Alone = t.Articles, t.Events, t.Alone
	}
	slices.SortFunc(outputs, func(a, b reports.Output) int { return strings.Compare(a.Name, b.Name) })
	m.Outputs = outputs
	return m.write(f.Settings.Out)
}

const manifestName = "manifest.json"

// manifest says how the tables came about. It has no clock: a run that is made again makes the same file.
type manifest struct {
	Program  string           `json:"program"`
	Version  string           `json:"version"`
	Settings Settings         `json:"settings"`
	Read     int              `json:"read"`     // articles that were compared
	Rejected int              `json:"rejected"` // rows of rejects.csv
	Events   int              `json:"events"`
	Alone    int              `json:"alone"` // events that one outlet alone tells
	Cut      int              `json:"cut"`   // events that were cut out
	Outputs  []reports.Output `json:"outputs"`
}

func (m manifest) write(dir string) error {
	m.Settings.Out = ""
	data, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, manifestName), append(data, '\n'), 0o666)
}

// decodeAll decodes all elements of a side input.
func decodeAll[T any](encoded func(*[]byte) bool) (all []T, err error) {
	var data []byte
	for encoded(&data) {
		var one T
		if err := json.Unmarshal(data, &one); err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

// rowsInto writes rows into a table.
type rowsInto func(*reports.Table) error

func profileRows(encoded func(*[]byte) bool) (*reports.Sheet, rowsInto, error) {
	var p compare.Profiler
	var data []byte
	for encoded(&data) {
		if len(data) == 0 {
			continue // no bundle
		}
		var q compare.Profiler
		if err := q.UnmarshalBinary(data); err != nil {
			return nil, nil, err
		}
		p.Merge(&q)
	}
	i, rows := reports.ProfileRows(p.Profiles())
	return &reports.Sheets[i], func(t *reports.Table) error {
		for row := range rows {
			if err := t.Write(row); err != nil {
				return err
			}
		}
		return nil
	}, nil
}

func (f *endFn) rejectRows(ctx context.Context, encoded, rests func(*[]byte) bool) (n int, rows rowsInto, err error) {
	all, err := decodeAll[rejected](encoded)
	if err != nil {
		return 0, nil, err
	}
	slices.SortStableFunc(all, func(a, b rejected) int { return cmp.Compare(a.Place, b.Place) })
	left, err := decodeAll[leftOver](rests)
	if err != nil {
		return 0, nil, err
	}
	slices.SortFunc(left, func(a, b leftOver) int { return cmp.Compare(a.Stretch, b.Stretch) })
	var rest corpus.Rest
	for _, l := range left {
		rest.Stems += l.Rest.Stems
		rest.StemsIn = cmp.Or(rest.StemsIn, l.Rest.StemsIn)
	}
	src, err := f.Settings.open()
	if err != nil {
		return 0, nil, err
	}
	after, err := src.After(ctx, rest)
	if err != nil {
		return 0, nil, err
	}
	for _, r := range after {
		all = append(all, rejected{Reject: r})
	}
	return len(all), func(t *reports.Table) error {
		for _, r := range all {
			if err := t.Write(t.Row().Text(r.Reject.Origin).Text(r.Reject.Column).Text(r.Reject.Reason)); err != nil {
				return err
			}
		}
		return nil
	}, nil
}

var cutSheet = reports.Sheet{
	Name:  "cut",
	Title: "Events cut out",
	Doc:   "One row for each event of more articles than --largest allows. Its articles are in no other table.",
	Columns: []reports.Column{
		{Name: "event", Type: "string", Doc: "Its name, or the id of its first article where the input names none."},
		{Name: "articles", Type: "integer", Doc: "How many it has."},
	},
}

func cutRows(encoded func(*[]byte) bool) (n int, rows rowsInto, err error) {
	all, err := decodeAll[cutEvent](encoded)
	slices.SortFunc(all, func(a, b cutEvent) int { return cmp.Compare(a.Event, b.Event) })
	return len(all), func(t *reports.Table) error {
		for _, c := range all {
			if err := t.Write(t.Row().Text(c.Event).Int(c.Articles)); err != nil {
				return err
			}
		}
		return nil
	}, err
}

// write writes a table of one shard.
func (f *endFn) write(s *reports.Sheet, rows rowsInto, format string) (reports.Output, error) {
	file, err := createFile(f.Settings.Out, s, format, 0, 1)
	if err != nil {
		return reports.Output{}, err
	}
	defer file.abort()
	if err := rows(file.table); err != nil {
		return reports.Output{}, fmt.Errorf("%s: %w", file.name, err)
	}
	return file.close()
}
