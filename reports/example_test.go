package reports_test

import (
	"fmt"
	"math"
	"os"

	"tellings/reports"
)

// A table of one's own, safe to open in a spreadsheet.
func ExampleNewTable() {
	table, err := reports.NewTable(os.Stdout, "csv", []reports.Column{
		{Name: "outlet", Type: "string", Doc: "The outlet."},
		{Name: "headline", Type: "string", Doc: "Its headline."},
		{Name: "rate", Type: "number", Doc: "Loaded words per 1,000."},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, row := range []struct {
		outlet, headline string
		rate             float64
	}{{"Gull Post", "=1+1, says mayor", 12.5}, {"Lamplighter", "Council votes", math.NaN()}} {
		if err := table.Write(table.Row().Text(row.outlet).Text(row.headline).Number(row.rate)); err != nil {
			fmt.Println(err)
			return
		}
	}
	if err := table.Close(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// outlet,headline,rate
	// Gull Post,"'=1+1, says mayor",12.5
	// Lamplighter,Council votes,
}
