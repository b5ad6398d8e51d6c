package copies

import (
	"strings"
	"testing"
	"unicode/utf8"

	"tellings/corpus"
)

func TestCreditOf(t *testing.T) {
	body := "The bridge at Sennport was closed on Monday.\n\nNobody was hurt, the harbour master told reporters.\n\nIt will open again in May, the council said.\n\nA ferry runs until then."
	for _, c := range []struct {
		name, outlet, author, text string
		want                       credit
	}{
		{"the agency's own page", "apnews.com", "", body, credit{"AP", true}},
		{"a page of it", "in.reuters.com", "", body, credit{"Reuters", true}},
		{"by its name", "The Associated Press", "", body, credit{"AP", true}},
		{"an outlet whose name holds the letters", "Maple Gazette", "", body, credit{}},
		{"author column", "Gull Post", "Jo Doe, Associated Press", body, credit{"AP", false}},
		{"author column, short", "Gull Post", "AFP", body, credit{"AFP", false}},
		{"the longer name wins", "Gull Post", "Australian Associated Press", body, credit{"AAP", false}},
		{"an author whose name holds the letters", "Gull Post", "Pat Chapman", body, credit{}},
		{"letters in lower case", "Gull Post", "jo upi doe", body, credit{}},
		{"dateline", "Gull Post", "", "SENNPORT (AP) — " + body, credit{"AP", false}},
		{"dateline with a day", "Gull Post", "", "SENNPORT, Feb. 3 (Xinhua) -- " + body, credit{"Xinhua", false}},
		{"brackets without a dash", "Gull Post", "", "The Sennport party (AP) won.", credit{}},
		{"a photo credit", "Gull Post", "", "The bridge (AP Photo/Jo Doe)\n\n" + body, credit{}},
		{"byline", "Gull Post", "", "By JO DOE, Associated Press\n\n" + body, credit{"AP", false}},
		{"the name alone at the end", "Gull Post", "", body + "\n\n— Reuters", credit{"Reuters", false}},
		{"copyright", "Gull Post", "", body + "\n\nCopyright 2024 The Associated Press. All rights reserved.", credit{"AP", false}},
		{"who reported and who edited", "Gull Post", "", body + "\n\n(Reporting by Jo Doe; Editing by Ann Roe)", credit{"Reuters", false}},
		{"contributed", "Gull Post", "", body + "\n\nThe Associated Press contributed to this report.", credit{}},
		{"named in the text", "Gull Post", "", body + "\n\nThe minister told Reuters that he would pay.\n\n" + body, credit{}},
		{"nothing", "", "", "", credit{}},
	} {
		a := &corpus.Article{Outlet: c.outlet, Author: c.author, Text: c.text, Parts: corpus.MarkParts(c.text, "")}
		if got := creditOf(a); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

// No text makes CreditOf fail, and it names agencies only.
func FuzzCreditOf(f *testing.F) {
	f.Add("Gull Post", "Jo Doe", "SENNPORT (AP) — The bridge.\n\n(Reporting by Jo; Editing by Ann)")
	f.Add("reuters.com", "İİ AP", "© AFP")
	f.Fuzz(func(t *testing.T, outlet, author, text string) {
		if !utf8.ValidString(outlet + author + text) {
			return
		}
		got := creditOf(&corpus.Article{Outlet: outlet, Author: author, Text: text, Parts: corpus.MarkParts(text, "")})
		known := got.Agency == "" && !got.Original
		for _, g := range agencies() {
			known = known || g.name == got.Agency
		}
		if !known || strings.TrimSpace(got.Agency) != got.Agency {
			t.Errorf("%+v", got)
		}
	})
}
