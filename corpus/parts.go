package corpus

import (
	"strings"

	"tellings/corpus/text"
)

// MarkParts takes a text apart into paragraphs and says of each what it is.
func MarkParts(s, title string) []Part {
	var parts []Part
	for start := 0; start < len(s); {
		end := start + strings.IndexByte(s[start:]+"\n", '\n')
		if line := strings.TrimSpace(s[start:end]); line != "" {
			at := start + strings.Index(s[start:end], line)
			parts = append(parts, Part{text.Span{Start: at, End: at + len(line)}, Body})
		}
		start = end + 1
	}
	return parts
}
