package lexicons_test

import (
	"fmt"
	"log"
	"os"
	"strings"

	"tellings/corpus/text"
	"tellings/lexicons"
)

const tone = `# name: tone
# category.heat: drama where a plain word would do
# category.doubt: distance from what is told
fiery	heat	2
lash out/v	heat	3
so-called	doubt
`

// From a list in a file to the passages of a text.
func Example() {
	list, err := lexicons.Parse("tone.tsv", strings.NewReader(tone))
	if err != nil {
		log.Fatal(err)
	}
	vocab := text.NewVocab()
	matcher, err := lexicons.Compile(vocab, []*lexicons.List{list})
	if err != nil {
		log.Fatal(err)
	}
	article := "She lashed out at the so called reform in a fiery speech."
	var doc text.Segmented
	text.NewSegmenter(vocab).Segment(article, nil, &doc)
	for _, m := range matcher.NewScanner().Scan(doc.Tokens, nil) {
		feature := matcher.Features()[m.Feature]
		_, entry := matcher.Entry(m.Entry)
		passage := article[doc.Tokens[m.First].Start():doc.Tokens[m.End-1].End()]
		fmt.Printf("%s.%s %q by %q, weight %g\n", feature.List, feature.Category, passage, entry.Term, float64(m.Weight)/1000)
	}
	// Output:
	// tone.heat "lashed out" by "lash out/v", weight 3
	// tone.doubt "so called" by "so-called", weight 1
	// tone.heat "fiery" by "fiery", weight 2
}

func ExampleExpand() {
	fmt.Println(strings.Join(lexicons.Expand("strike/v"), ", "))
	fmt.Println(strings.Join(lexicons.Expand("act of war/n"), ", "))
	// Output:
	// strike, strikes, struck, stricken, striking
	// act of war, acts of war
}

func ExampleCheck() {
	list, err := lexicons.Parse("tone.tsv", strings.NewReader(tone+"lashed out\theat\t3\nwhat a day!\theat\n"))
	if err != nil {
		log.Fatal(err)
	}
	for _, problem := range lexicons.Check([]*lexicons.List{list}, nil) {
		fmt.Println(problem)
	}
	// Output:
	// tone.tsv:7: redundant: "lashed out" adds nothing to "lash out/v" of line 5
	// tone.tsv:8: unmatchable: "what a day!" can never match: a text is cut into "what" "a" "day" "!"
}

func ExampleConvert() {
	list, _, err := lexicons.FormatNamed("liwc").Read("mood.dic", strings.NewReader("%\n1 joy\n2 anger\n%\nglad 1\nrage* 2\n"))
	if err != nil {
		log.Fatal(err)
	}
	if err := lexicons.Convert(os.Stdout, list, "lexicoder"); err != nil {
		log.Fatal(err)
	}
	// Output:
	// +joy
	// glad
	// +anger
	// rage*
}
