package tellings_test

import (
	"context"
	"fmt"
	"os"

	"tellings"
	"tellings/compare"
)

// Articles from memory: who says what in its own voice.
func Example() {
	articles := func(yield func(*tellings.Article, error) bool) {
		for _, a := range []*tellings.Article{
			{Outlet: "Lowland Tribune", Text: "The minister gave a fiery speech in the harbour. The speech lasted an hour."},
			{Outlet: "Sennport Courier", Text: "The minister gave a speech in the harbour. A delegate called the speech “a lecture”."},
		} {
			if !yield(a, nil) {
				return
			}
		}
	}
	for c, err := range tellings.Compare(context.Background(), articles, tellings.Options{Event: tellings.All, Lenses: []string{"labels"}}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, l := range tellings.Found[compare.Labels](c) {
			if l.Modifier != "" && l.Voice == "outlet" {
				fmt.Printf("%s: %s %s\n", l.Outlet, l.Modifier, l.Label)
			}
		}
	}
	// Output:
	// Lowland Tribune: fiery speech
}

// From files to a report in three lines.
func ExampleWriteReport() {
	ctx, opt := context.Background(), tellings.Options{Formats: []string{"csv"}}
	dir, err := os.MkdirTemp("", "report")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	articles := tellings.Read(ctx, []string{"examples/summit"}, opt)
	if err := tellings.WriteReport(ctx, dir, tellings.Compare(ctx, articles, opt), opt); err != nil {
		fmt.Println(err)
		return
	}
	_, err = os.Stat(dir + "/labels.csv")
	fmt.Println("labels.csv:", err == nil)
	// Output:
	// labels.csv: true
}
