package stance

import (
	"errors"
	"fmt"
	"io"
	"strings"

	cells "tellings/corpus/table"
)

// Target is someone or something that is asked about in all articles.
type Target struct {
	Name string // as a user writes it: Joe Biden, Republican Party, gun control
	Side string // that it stands on: a party, a camp; may be empty
}

// ReadTargets reads a table with the column target and, if there is one, side, in any order and among others. A target may stand in
// several rows, but on one side. Errors name the line.
func ReadTargets(name string, r io.Reader) ([]Target, error) {
	rows, err := cells.New(r, strings.HasSuffix(strings.ToLower(name), ".tsv"))
	if err != nil {
		return nil, fmt.Errorf("%s:1: %w; a table of targets has the column target, and may have side", name, err)
	}
	target, side := rows.Column("target"), rows.Column("side")
	if target < 0 {
		return nil, fmt.Errorf("%s:1: there is no column %q; the columns are %q", name, "target", rows.Header)
	}
	var all []Target
	at, sides := map[string]int{}, map[string]int{} // by name: the place in all; by side: its first line
	for {
		row, err := rows.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if row.Fault != "" {
			return nil, fmt.Errorf("%s:%d: %s", name, row.Line, row.Fault)
		}
		t := Target{Name: strings.TrimSpace(row.Cells[target])}
		if side >= 0 {
			t.Side = strings.TrimSpace(row.Cells[side])
		}
		if t.Name == "" {
			return nil, fmt.Errorf("%s:%d: target: expected the name of someone or something, found nothing", name, row.Line)
		}
		if t.Side != "" && sides[t.Side] == 0 {
			sides[t.Side] = row.Line
		}
		k, had := at[t.Name]
		if !had {
			at[t.Name] = len(all)
			all = append(all, t)
		} else if all[k].Side != t.Side {
			return nil, fmt.Errorf("%s:%d: the target %q is on the side %q here and on %q above", name, row.Line, t.Name, t.Side, all[k].Side)
		}
	}
	for s, line := range sides {
		if _, both := at[s]; both {
			return nil, fmt.Errorf("%s:%d: %q is a side and a target; call one of them otherwise", name, line, s)
		}
	}
	return all, nil
}

// NamesOf are the names of targets.
func NamesOf(targets []Target) []string {
	names := make([]string, len(targets))
	for i, t := range targets {
		names[i] = t.Name
	}
	return names
}
