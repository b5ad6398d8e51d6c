package syntax

import (
	_ "embed"
	"strings"
	"testing"
)

//go:embed testdata/tagged.txt
var taggedSentences string

// tagNames are the tags as tagged.txt writes them.
var tagNames = map[string]Tag{"X": Other, ".": Mark, "N": Noun, "NP": Name, "PRO": Pronoun, "D": Determiner, "POS": Possessive, "NUM": Numeral, "A": Adjective,
	"V": Verb, "AUX": Auxiliary, "COP": Copula, "R": Adverb, "P": Preposition, "PRT": Particle, "CC": Conjunction, "SUB": Subordinator}

// leastTagged is the share of words of tagged.txt, in percent, that must have their tag. The rest are known errors, which the test
// lists with -v.
const leastTagged = 97

func TestTaggedSentences(t *testing.T) {
	right, all := 0, 0
	for line := range strings.Lines(taggedSentences) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		var words []string
		var tags []Tag
		for _, pair := range strings.Fields(line) {
			slash := strings.LastIndexByte(pair, '/')
			words = append(words, pair[:slash])
			tags = append(tags, tagNames[pair[slash+1:]])
		}
		p := parse(sentenceOf(words))
		if len(p.Tokens) != len(words) {
			t.Fatalf("%q has %d tokens, not %d", p.text, len(p.Tokens), len(words))
		}
		for i, tag := range tags {
			if tag == Mark {
				continue
			}
			if all++; p.Tags[i] == tag {
				right++
			} else {
				t.Logf("%s: tag %d of %q, want %d", p.text, p.Tags[i], words[i], tag)
			}
		}
	}
	t.Logf("%d of %d words", right, all)
	if all == 0 || right*100 < all*leastTagged {
		t.Errorf("%d of %d words have their tag, want %d %%", right, all, leastTagged)
	}
}

// sentenceOf joins words; marks stand at the word before them, opening quotation marks at the one behind.
func sentenceOf(words []string) string {
	var s strings.Builder
	for i, w := range words {
		closes := strings.Contains(".,?;:!”’", w)
		if i > 0 && !closes && words[i-1] != "“" {
			s.WriteByte(' ')
		}
		s.WriteString(w)
	}
	return s.String()
}
