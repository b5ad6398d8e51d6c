package corpus

import (
	"fmt"
	"strings"
	"testing"
)

// cleanArticle is an invented article of n paragraphs without dirt.
func cleanArticle(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "The harbour council of Port Example met on day %d", i)
		b.WriteString(" to hear what the ferry company had to say about the new timetable, which “nobody asked for,” as the mayor put it. ")
		b.WriteString("Residents came in numbers that the small hall could not hold, and many stood outside in the rain until the doors closed.\n\n")
	}
	return b.String()
}

func BenchmarkMarkParts(b *testing.B) {
	text := cleanArticle(25)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		MarkParts(text, "Council hears ferry company")
	}
}
