package voice_test

import (
	"fmt"
	"log"

	"tellings/corpus/text"
	"tellings/features/voice"
	"tellings/lexicons"
)

func Example() {
	article := "Mayor Ann Lee denied that the bridge is weak.\n“It will stand,” she said. “We have looked at every bolt.”"

	lists, err := lexicons.Builtin()
	if err != nil {
		log.Fatal(err)
	}
	var cues *lexicons.List
	for _, l := range lists {
		if l.Name == "cues" {
			cues = l
		}
	}
	vocab := text.NewVocab()
	var seg text.Segmented
	text.NewSegmenter(vocab).Segment(article, nil, &seg)

	compiled, err := voice.Compile(vocab, cues)
	if err != nil {
		log.Fatal(err)
	}
	var result voice.Result
	compiled.NewFinder().Find(&seg, nil, &result)
	for _, q := range result.Quotes {
		fmt.Printf("%s, %s (%s): %s\n", q.Kind, q.Source.Of(article), cues.Categories[q.CueClass].Name, q.Of(article))
	}
	// Output:
	// attributed, Mayor Ann Lee (denying): that the bridge is weak
	// direct, she (neutral): It will stand,
	// direct, she (neutral): We have looked at every bolt.
}
