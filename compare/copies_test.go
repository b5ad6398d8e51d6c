package compare

import (
	"strings"
	"testing"
)

func TestCopies(t *testing.T) {
	long := "The harbour board met on Monday and spoke of the old wall, the new pier and the price of herring. " +
		"Nobody asked the fishermen, who stood outside in the rain with their nets and their children until the lamps were lit. " +
		"By night the mayor came down the stairs, shook hands with two of them, and drove home along the quay without a word. " +
		"On Tuesday the price of herring rose again, and the boats of the northern villages stayed where they were."
	for _, c := range []struct {
		name  string
		texts []string
		want  []Copy
	}{
		{"the same text", []string{long, long}, []Copy{{"article-02", false}, {"article-01", false}}},
		{"the same words in other marks and capitals", []string{long, strings.ToUpper(strings.ReplaceAll(long, ".", "!"))}, []Copy{{"article-02", false}, {"article-01", false}}},
		{"one word changed", []string{long, strings.Replace(long, "Tuesday", "Wednesday", 1)}, []Copy{{"article-02", true}, {"article-01", true}}},
		{"three of a kind", []string{long, long, long}, []Copy{{"article-02", false}, {"article-01", false}, {"article-01", false}}},
		{"a sentence of it", []string{long, long[:strings.Index(long, "By night")] + "The council will meet again in a week to hear the fishermen, and it will hear the board as well."}, []Copy{{}, {}}},
		{"another text", []string{long, "A rescue team crossed the pass on Sunday with dogs and tents; nobody at the customs post asked for their papers, and the snow went on."}, []Copy{{}, {}}},
		{"a notice", []string{"This page is for subscribers only.", "This page is for subscribers only."}, []Copy{{}, {}}},
		{"no words", []string{"", ""}, []Copy{{}, {}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var tellings []piece
			for i, s := range c.texts {
				tellings = append(tellings, piece{string(rune('A' + i)), s})
			}
			for i, a := range articles(newSpeechEvent(t, tellings...)) {
				if a.Copy != c.want[i] {
					t.Errorf("%s: %+v, want %+v", a.ID, a.Copy, c.want[i])
				}
			}
		})
	}
}
