package corpus_test

import (
	"context"
	"fmt"
	"strings"

	"tellings/corpus"
)

func Example() {
	stdin := strings.NewReader(`{"publisher": "The Port Example Bee", "published": "May 1, 2024", "headline": "Ferry late", "body": "The ferry was late again."}
{"publisher": "The Gull"}
`)
	source, err := corpus.Open([]string{"-"}, stdin, corpus.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	err = source.Each(context.Background(), func(a *corpus.Article) error {
		fmt.Printf("%s, %s: %s (%d bytes)\n", a.Outlet, a.Date.Format("2006-01-02"), a.Title, len(a.Text))
		return nil
	}, func(r corpus.Reject) {
		fmt.Printf("%s: %s\n", r.Origin, r.Reason)
	})
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// The Port Example Bee, 2024-05-01: Ferry late (25 bytes)
	// -:2: no text in the record: looked for text, content, body, maintext, full_text; the record has: publisher; name the text among these with --columns text=NAME, or fetch the texts first if the file holds none
}

func ExampleMarkParts() {
	text := `Council hears ferry company
By Ann Example
The council met on Monday to hear why the ferry is late.
Advertisement
The ferry is old, the company said.
The Associated Press contributed to this report.`
	for _, p := range corpus.MarkParts(text, "") {
		fmt.Printf("%s: %s\n", p.Kind, p.Of(text))
	}
	// Output:
	// headline: Council hears ferry company
	// boilerplate: By Ann Example
	// lead: The council met on Monday to hear why the ferry is late.
	// boilerplate: Advertisement
	// body: The ferry is old, the company said.
	// boilerplate: The Associated Press contributed to this report.
}
