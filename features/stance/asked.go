package stance

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"

	cells "tellings/corpus/table"
)

// Asked is a target whose tone in an article is asked for.
type Asked struct {
	ID     string // of the article
	Target string
	Rating float64 // what annotators say, for training; NaN where nothing
}

// ReadAsked reads a table with the columns id and target, in any order and among others. With column, that column holds what
// annotators say, a number: it may be empty. Errors name the line and the column.
func ReadAsked(name string, r io.Reader, column string) ([]Asked, error) {
	rows, err := cells.New(r, false)
	if err != nil {
		return nil, fmt.Errorf("%s:1: %w; a table of targets begins with the columns id,target", name, err)
	}
	wanted := []string{"id", "target"}
	if column != "" {
		wanted = append(wanted, column)
	}
	at := make([]int, len(wanted))
	for i, want := range wanted {
		if at[i] = rows.Column(want); at[i] < 0 {
			return nil, fmt.Errorf("%s:1: there is no column %q; the columns are %q", name, want, rows.Header)
		}
	}
	var all []Asked
	for {
		r, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if r.Fault != "" {
			return nil, fmt.Errorf("%s:%d: %s", name, r.Line, r.Fault)
		}
		row := r.Cells
		asked := Asked{ID: row[at[0]], Target: row[at[1]], Rating: math.NaN()}
		fault := func(k int, expected string) error {
			return fmt.Errorf("%s:%d: %s: %s, found %q", name, r.Line, wanted[k], expected, row[at[k]])
		}
		switch {
		case asked.ID == "":
			return nil, fault(0, "expected the id of an article")
		case asked.Target == "":
			return nil, fault(1, "expected the name of someone or something")
		case column != "" && row[at[2]] != "":
			if asked.Rating, err = strconv.ParseFloat(row[at[2]], 64); err != nil || math.IsNaN(asked.Rating) {
				return nil, fault(2, "expected a number")
			}
		}
		all = append(all, asked)
	}
}
