package wording

import (
	"strings"
	"testing"
)

// Another outlet says nearly the same where a word of one sense is said of the same there.
func TestNear(t *testing.T) {
	for _, c := range []struct {
		name, north, south, word string
		near, plain              bool
	}{
		{"two hard verbs for one act", "Mayor Ada Bloom assailed the harbour council.", "Mayor Ada Bloom blasted the harbour council.", "assailed", true, false},
		{"a verb and a noun", "Mayor Ada Bloom assailed the harbour council.", "The denunciation of the harbour council by Mayor Ada Bloom was long.", "assailed", true, false},
		{"a plainer verb", "Mayor Ada Bloom assailed the harbour council.", "Mayor Ada Bloom criticized the harbour council.", "assailed", true, true},
		{"adjectives of one noun", "The harbour council awaits an ardent sailor on Monday.", "A fierce sailor comes to Larton.", "ardent", true, false},
		{"adjectives of two nouns", "The harbour council awaits an ardent sailor on Monday.", "A fierce wind comes to Larton.", "ardent", false, false},
		{"one who feels it and is made to feel it", "Mara Finch is fuming.", "The sale of the boats infuriated Mara Finch.", "fuming", true, false},
		{"whose it is", "She spoke of the fiasco of the harbour.", "The harbour’s debacle is known in Larton.", "fiasco", true, false},
		{"a plainer verb for another thing", "Mayor Ada Bloom assailed the harbour council on Monday.", "Mayor Ada Bloom criticized other plans of the harbour council.", "assailed", false, false},
		{"adverbs of verbs of one sense", "The harbour council has fiercely opposed the sale.", "Many have objected vehemently to it.", "fiercely", true, false},
		{"nouns of one sense", "The sale could ignite a standoff in Larton.", "The toll is to kindle a battle, and to inflame a fight.", "ignite", true, false},
		{"somebody else does it", "Mayor Ada Bloom assailed the harbour council.", "Sam Holt blasted the harbour council.", "assailed", false, false},
		{"of something else", "Mayor Ada Bloom assailed the harbour council.", "Mayor Ada Bloom blasted a film.", "assailed", false, false},
		{"the same word", "Mayor Ada Bloom assailed the harbour council.", "Mayor Ada Bloom assailed the harbour council, Holt said.", "assailed", false, false},
		{"between marks", "Mayor Ada Bloom assailed the harbour council.", "“Ada Bloom blasted the harbour council,” Holt said.", "assailed", false, false},
	} {
		e := event(c.north, c.south)
		near, plain := false, false
		for _, o := range Read(e).Choices() {
			if o.Outlet == 0 && strings.Contains(said(&e, &o), c.word) {
				for _, n := range o.Near {
					near, plain = true, n.Plain
				}
			}
		}
		if near != c.near || plain != c.plain {
			t.Errorf("%s: near %t plain %t, want %t %t", c.name, near, plain, c.near, c.plain)
		}
	}
}
