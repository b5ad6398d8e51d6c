package vendors

import (
	"strings"
	"testing"

	"tellings/corpus/markup"
)

// Each export has two articles of invented papers, in the layout that the vendor's files have.
const (
	nexis = `Dike held through the night
Gull Post
March 13, 2026 Friday
Copyright 2026 Gull Post All Rights Reserved
Section: NEWS; Pg. 4
Length: 21 words
Byline: By Ada Brandt
Body

The northern dike of Osk held.

It rained.

Classification
Language: ENGLISH
Load-Date: March 14, 2026
End of Document
Rain again
Tide Time
March 14, 2026 Saturday
Length: 3 words
Body
It rained again.
Load-Date: March 15, 2026
End of Document
`
	lexis = `1 of 2 DOCUMENTS

Gull Post

March 13, 2026 Friday

Dike held through the night

BYLINE: Ada Brandt

SECTION: NEWS; Pg. 4

LENGTH: 21 words

The northern dike of Osk held.

LOAD-DATE: March 14, 2026

Copyright 2026 Gull Post
2 of 2 DOCUMENTS

Tide Time

March 14, 2026 Saturday

Rain again

LENGTH: 3 words

It rained again.

LOAD-DATE: March 15, 2026
`
	factivaCoded = `HD  Dike held through the night
BY  Ada Brandt
WC  21 words
PD  13 March 2026
SN  Gull Post
LP
The northern dike of Osk held.
TD
It rained.
AN  Document GULL000020260313em3d0000b

HD  Rain again
WC  3 words
PD  14 March 2026
SN  Tide Time
LP
It rained again.
AN  Document TIDE000020260314em3e0000c
`
	factivaShown = `Dike held through the night
By Ada Brandt
21 words
13 March 2026
Gull Post
GULL
English
Copyright 2026 Gull Post
The northern dike of Osk held.
Document GULL000020260313em3d0000b
Rain again
3 words
14 March 2026
Tide Time
TIDE
English
Copyright 2026 Tide Time
It rained again.
Document TIDE000020260314em3e0000c
`
	proQuest = `____________________________________________________________

Document 1 of 2

Dike held through the night

Author: Brandt, Ada

Publication info: Gull Post ; Osk 13 Mar 2026.

ProQuest document link

Full text: The northern dike of Osk held.

Publication title: Gull Post

Publication date: Mar 13, 2026

ProQuest document ID: 9900112233

____________________________________________________________

Document 2 of 2

Rain again

Publication info: Tide Time ; Osk 14 Mar 2026.

Abstract: Rain.

ProQuest document ID: 9900112234

____________________________________________________________
`
)

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		name, in, vendor, date, text string
		faults                       int
	}{
		{"Nexis Uni", nexis, "Nexis Uni", "March 13, 2026 Friday", "The northern dike of Osk held.\n\nIt rained.", 0},
		{"LexisNexis", lexis, "LexisNexis", "March 13, 2026 Friday", "The northern dike of Osk held.", 0},
		{"Factiva with codes", factivaCoded, "Factiva", "13 March 2026", "The northern dike of Osk held.", 0},
		{"Factiva as displayed", factivaShown, "Factiva", "13 March 2026", "The northern dike of Osk held.", 0},
		{"ProQuest, one without full text", proQuest, "ProQuest", "Mar 13, 2026", "The northern dike of Osk held.", 1},
	} {
		for _, ends := range []string{"\n", "\r\n", "\r"} {
			t.Run(c.name+" "+strings.NewReplacer("\r", "CR", "\n", "LF").Replace(ends), func(t *testing.T) {
				docs, vendor := Split(strings.ReplaceAll(c.in, "\n", ends))
				if vendor != c.vendor || len(docs) != 2 {
					t.Fatalf("%d documents of %q, want 2 of %q: %+v", len(docs), vendor, c.vendor, docs)
				}
				d := docs[0]
				if d.Title != "Dike held through the night" || d.Outlet != "Gull Post" || d.Date != c.date || !strings.Contains(d.Author, "Brandt") || !strings.HasPrefix(d.Text, c.text) || d.Fault != "" {
					t.Errorf("first: %+v", d)
				}
				if docs[1].Line <= d.Line || docs[1].Title != "Rain again" || c.faults == 0 && docs[1].Text != "It rained again." {
					t.Errorf("second: %+v", docs[1])
				}
				faults := 0
				for _, d := range docs {
					if d.Fault != "" {
						faults++
					}
				}
				if faults != c.faults {
					t.Errorf("%d faults, want %d", faults, c.faults)
				}
			})
		}
	}
}

// Prose that has a sign of a vendor in it is no export.
func TestSplitProse(t *testing.T) {
	for _, in := range []string{
		"", "The dike held.\n\nEnd of Document", "Length: 21 words was all the letter had.\n\nBody of water", "HD is a code of Factiva.",
		"____________________\nThe rule above parts two chapters.\n____________________",
	} {
		if docs, vendor := Split(in); vendor != "" {
			t.Errorf("%q is taken for an export of %s: %+v", in, vendor, docs)
		}
	}
}

func TestEuropresse(t *testing.T) {
	doc, err := markup.Parse(`<article><span class="DocPublicationName">Gull Post, Morning edition</span><span class="DocHeader">News, Friday, March 13, 2026 21 words, p. 4</span>
<p class="titreArticle">Dike held through the night</p><div class="docOcurrContainer"><p>The northern dike of Osk held.</p><p>It rained.</p></div></article>
<article><span class="DocPublicationName">Tide Time</span><span class="DocHeader">14 mars 2026</span></article><article><p>An article of a page.</p></article>`)
	if err != nil {
		t.Fatal(err)
	}
	docs := Europresse(doc)
	if len(docs) != 2 {
		t.Fatalf("%d documents, want 2: %+v", len(docs), docs)
	}
	if d := docs[0]; d.Outlet != "Gull Post" || d.Edition != "Morning edition" || d.Title != "Dike held through the night" || !strings.Contains(d.Date, "March 13, 2026") ||
		d.Text != "The northern dike of Osk held.\n\nIt rained." {
		t.Errorf("first: %+v", d)
	}
	if docs[1].Date != "14 mars 2026" || docs[1].Fault == "" {
		t.Errorf("second: %+v; want its date, and a fault for want of text", docs[1])
	}
}

func FuzzSplit(f *testing.F) {
	for _, seed := range []string{nexis, lexis, factivaCoded, factivaShown, proQuest} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		docs, vendor := Split(in)
		if vendor == "" && docs != nil {
			t.Error("documents of no vendor")
		}
		for i, d := range docs {
			if d.Fault == "" && d.Text == "" || d.Line < 1 || i > 0 && d.Line <= docs[i-1].Line {
				t.Errorf("document %d: %+v", i, d)
			}
		}
	})
}
