package corpus

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"tellings/corpus/decode"
)

// run1 to run3 are paragraphs of running text.
const (
	run1 = "The harbour council met on Monday to hear what the ferry company had to say about its new timetable."
	run2 = "Residents came in numbers that the small hall could not hold, and many stood outside in the rain."
	run3 = "“Nobody asked for this,” the mayor said, and sat down again before anyone could answer him."
)

func lines(s ...string) string { return strings.Join(s, "\n") }
func apart(s ...string) string { return strings.Join(s, "\n\n") }

func TestMarkParts(t *testing.T) {
	for _, c := range []struct {
		name, title, text string
		want              string // the names of the kinds
	}{
		{"nothing", "", " \n\t\n", ""},
		{"one sentence", "", run1, "lead"},
		{"one line without period", "", "Council hears ferry company", "lead"},
		{"running text", "", lines(run1, run2, run3), "lead body body"},
		{"headline above", "", apart("Council hears ferry company", run1, run2), "headline lead body"},
		{"headline is the title", "Council hears: ferry company!", apart("Harbour", "Council Hears Ferry Company", run1), "body headline lead"},
		{"title with the outlet's name", "Council hears the ferry company – The Port Example Bee", apart("Council hears the ferry company", run1, run2), "headline lead body"},
		{"first line is not the title", "Something else", apart("Council hears ferry company", run1), "subhead lead"},
		{"navigation above headline", "", apart("World News", "Actions", "Council hears ferry company", run1, run2), "boilerplate boilerplate headline lead body"},
		{"byline", "", apart("Council hears ferry company", "By Ann Example and Bo van Sample", run1), "headline boilerplate lead"},
		{"a subhead that begins with By", "", lines(run1, "By the harbour", run2), "lead subhead body"},
		{"subheads", "", lines(run1, "Questions of Cost", run2, "What comes next", run3), "lead subhead body subhead body"},
		{"list items are no subheads", "", lines(run1, "Ferries", "Trams", "Buses", run2), "lead body body body body"},
		{"markdown", "", apart("# Council hears ferry company", run1, "## Costs", run2), "headline lead subhead body"},
		{"captions set off in dense text", "", lines(run1, run2, run3+" Then he left.", "He did not come back that night.",
			"", "Mayor Bo Sample leaves the hall after the meeting on Monday evening", "", "The ferry Example Star was late for the third time that week",
			"The company has five ships.", "Two of them are old.", "One is for sale."), "lead body body body caption caption body body body"},
		{"caption glued below in spaced text", "", apart(run1, run2, run3+"\nMayor Bo Sample", "The company has five ships.", "Two of them are old.", "One is for sale."),
			"lead body body caption body body body"},
		{"a dateline on its own line", "", apart("PORT EXAMPLE --", run1, run2), "lead body body"},
		{"a quotation cut in two is no caption", "", apart(run1, run2, run3+"\n“We will see what comes", "The company has five ships.", "Two of them are old.", "One is for sale."),
			"lead body body subhead body body body"},
		{"captions by their words", "", lines(run1, "The ferry in 2019. (AP Photo/Ann Example)", "FILE – The mayor speaks in March.", "Photo: Bo Sample",
			"Bo Sample/Getty Images", "Mayor Sample, left, and the captain", "This photo provided by the port shows the ferry in March.", run2), "lead caption caption caption caption caption caption body"},
		{"boilerplate by its words", "", lines(run1, "RELATED STORY | Ferry is late again", "READ ALSO: Ferry is late again", "Advertisement", "Read more",
			"Sign up for our newsletter and get the harbour news in your inbox.", "Copyright 2024 The Port Example Bee. All rights reserved.",
			"The Associated Press contributed to this report.", "This post is part of our series on ferries.", "Follow along here.",
			"This story was written by a reporter and converted with the assistance of AI.", run2,
			"The post Council Hears Ferry Company appeared first on Port Example Bee."),
			"lead" + strings.Repeat(" boilerplate", 10) + " body boilerplate"},
		{"real text that begins like boilerplate", "", lines(
			"Sign up for health cover opened on Monday with a rush of callers.",
			"Copyright law protects songs for seventy years after the death of the author.",
			"The post office on Main Street closed its doors for the last time.",
			"Follow the money, the prosecutor told the jury on the last day.",
			"This story was told in the harbour for a hundred years.",
			"Updated rules for ferries come into force in May.",
			"Share prices fell on Friday.",
			"Getty Images sued the start-up over its pictures on Thursday.",
			"The Reuters/Ipsos poll was taken in May and has a margin of three points.",
			"Sen. Ann Example (R) and Rep. Bo Sample (L) said that they would vote no.",
			"Read the letter again, she told the court."), "lead" + strings.Repeat(" body", 10)},
		{"a paragraph twice", "", lines(run1, run2, strings.ToUpper(run1), run2+" ", run3), "lead body duplicate duplicate body"},
		{"short lines may stand twice", "", lines("“No,” he said.", run1, "“No,” he said."), "lead body body"},
		{"numbers make a difference", "", lines(run1, "In the northern district the vote was 45 to 30 against it.", "In the northern district the vote was 54 to 30 against it."), "lead body body"},
		{"hard-wrapped in a narrow column", "", "The first line of a\ncolumn that goes on\nfor three lines. The last\none ends here.", "lead"},
		{"hard-wrapped", "", "The harbour council met on Monday to hear what the ferry company\nhad to say about its new timetable, which nobody had asked for in\nthe first place, as the mayor put it before he sat down again.\n\nResidents came in numbers that the small hall could not hold, and\nmany stood outside in the rain.",
			"lead body"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range MarkParts(c.text, c.title) {
				got = append(got, p.Kind.String())
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("kinds\n got %s\nwant %s\nof %q", s, c.want, c.text)
			}
		})
	}
}

func TestEveryRuleIsWellFormed(t *testing.T) {
	for _, r := range rules() {
		if r.name == "" || r.kind != Boilerplate && r.kind != Caption {
			t.Errorf("rule %q: needs a name and a kind", r.name)
		}
		if (r.is == nil) == (r.most == 0) || r.most > longestRuled {
			t.Errorf("rule %q: most is %d", r.name, r.most)
		}
		for _, phrase := range slices.Concat(r.is, r.starts, r.has, r.ends) {
			if phrase == "" || foldLine(phrase) != phrase {
				t.Errorf("rule %q: phrase %q is not folded and can never fit", r.name, phrase)
			}
		}
		for _, phrase := range slices.Concat(r.is, r.starts) {
			if len(phrase) >= headSpan || strings.TrimLeft(phrase, "*_>-|[#•–— \t") != phrase {
				t.Errorf("rule %q: phrase %q can never fit a head", r.name, phrase)
			}
		}
	}
}

// checkParts fails t unless parts are what MarkParts promises of s.
func checkParts(t interface{ Fatalf(string, ...any) }, s string, parts []Part) {
	last := 0
	onlySpace := func(from, to int) {
		if rest := strings.TrimFunc(s[from:to], unicode.IsSpace); rest != "" {
			t.Fatalf("%q is in no part of %q", rest, s)
		}
	}
	for _, p := range parts {
		if p.Start < last || p.End <= p.Start || p.End > len(s) {
			t.Fatalf("part %v after %d is out of order in %q", p, last, s)
		}
		if !utf8.RuneStart(s[p.Start]) || p.End < len(s) && !utf8.RuneStart(s[p.End]) {
			t.Fatalf("part %v is not on rune borders of %q", p, s)
		}
		onlySpace(last, p.Start)
		last = p.End
	}
	onlySpace(last, len(s))
}

func TestPartsCoverTheText(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"\n", "\n\n", "\r\n", "\r", " ", "\u00a0", "\u2028", "\x00", "a", "Ärger", "漢字", "😀", "“", ".", "’", "\ufeff", "# ",
		"Advertisement", "By Ann Example", "(AP Photo/", "\u0301", run1, run2, strings.Repeat("x", 500)})
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.OneOf(pieces, rapid.String()), 0, 40).Draw(t, "text"), "")
		title := rapid.String().Draw(t, "title")
		parts := MarkParts(s, title)
		checkParts(t, s, parts)
		if again := MarkParts(s, title); !slices.Equal(parts, again) {
			t.Fatalf("marked otherwise the second time: %v, %v", parts, again)
		}
	})
}

func FuzzParts(f *testing.F) {
	f.Add(lines("World News", run1, run2, run1), "")
	f.Add("a\rb\r\nc\u2028d\xff", "a")
	f.Add("By \xe2\x80 X", "\xe2\x80")
	f.Fuzz(func(t *testing.T, s, title string) {
		s = decode.Windows1252.Text(s)
		checkParts(t, s, MarkParts(s, title))
	})
}

// What stands around articles of agencies, newsletters and behind walls is set aside; sentences that begin alike are not.
func TestFurniture(t *testing.T) {
	for _, c := range []struct {
		text string
		cut  bool
		set  []string // aside
	}{
		{"The ferry stayed in port. It was foggy. (Reporting by Ida Lorn and Jo Fell; Editing by Ann Bay)\n\nOur Standards: The Newswire Principles.", false,
			[]string{"(Reporting by Ida Lorn and Jo Fell; Editing by Ann Bay)", "Our Standards: The Newswire Principles."}},
		{"The ferry stayed in port, the council said.\n\nThis article was amended on 6 March 2025. An earlier version named another day.", false,
			[]string{"This article was amended on 6 March 2025. An earlier version named another day."}},
		{"The ferry stayed in port, the council said.\n\nWas this newsletter forwarded to you? Sign up here. Copyright © 2025 Bay Media. Unsubscribe.", false,
			[]string{"Was this newsletter forwarded to you? Sign up here. Copyright © 2025 Bay Media. Unsubscribe."}},
		{"The ferry stayed in port, the council said.\n\nFacebook Twitter Email", false, []string{"Facebook Twitter Email"}},
		{"The ferry stayed in port, the council …\n\nThis content is only available to subscribers.", true, []string{"This content is only available to subscribers."}},
		{"The ferry stayed in port.\n\nSubscribe to continue reading", true, []string{"Subscribe to continue reading"}},
		{"The reporting by the paper (and the editing by its owner) was praised. Nobody can unsubscribe from a ferry, she said.", false, nil},
	} {
		var set []string
		a := Article{Text: c.text, Parts: MarkParts(c.text, "")}
		checkParts(t, a.Text, a.Parts)
		for _, p := range a.Parts {
			if p.Kind == Boilerplate {
				set = append(set, p.Of(c.text))
			}
		}
		if !slices.Equal(set, c.set) || endsAtWall(&a) != c.cut {
			t.Errorf("%.40q: set aside %q, cut off %v", c.text, set, endsAtWall(&a))
		}
	}
}

// Texts as databases and feeds leave them are decoded once; clean text is left as it is.
func TestPlainText(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"paragraphs of HTML", "<p>It came.</p><p>&ldquo;No,&#8221; she&nbsp;said.<br/>Then it left.</p>", "It came.\n\n“No,” she said.\nThen it left."},
		{"HTML written twice", "&lt;p&gt;It came &amp;amp; left.&lt;/p&gt;", "It came & left."},
		{"entities alone", "Smith &amp; Sons said &quot;no&quot;.", "Smith & Sons said \"no\"."},
		{"an empty line within a paragraph of HTML", "<p>It came.\n\nIt left.</p>", "It came.\n\nIt left."},
		{"a script", "It came.<script>var x = '<p>';</script><p>It left.</p>", "It came.\n\nIt left."},
		{"lines as \\n", `It came.\n\n\"No,\" she said.\r\nIt\u2019s late.`, "It came.\n\n\"No,\" she said.\nIt’s late."},
		{"a path in a text of lines", "See C:\\new.\nIt came.", "See C:\\new.\nIt came."},
		{"soft hyphens and zero-width blanks", "The le\u00advy would stay.\u200b It\ufeff stays.", "The levy would stay. It stays."},
		{"less than", "The share of votes was < 5 and R&D grew; AT&T did not.", "The share of votes was < 5 and R&D grew; AT&T did not."},
		{"an address", "Write to <ann@bay.example> today.", "Write to <ann@bay.example> today."},
		{"clean", "“It came,” she said – and left.\n\nNo more.", "“It came,” she said – and left.\n\nNo more."},
	} {
		if got, cut := plainText(c.in); got != c.want || cut {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if got, cut := plainText("The council said that… [+2219 chars]"); got != "The council said that…" || !cut {
		t.Errorf("cut off: %q, %v", got, cut)
	}
}

func FuzzPlainText(f *testing.F) {
	for _, s := range []string{"<p>a</p>", "&lt;b&gt;", `a\nb\u2019`, "a\u00adb", "x [+1 chars]", "<table><tr><td>a", "<!--", "&#xd800;"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, _ := plainText(strings.ToValidUTF8(s, "?")); !utf8.ValidString(got) {
			t.Fatalf("%q became %q", s, got)
		}
	})
}

// Spellings of one outlet are one; outlets that are alike are two.
func TestOutletNames(t *testing.T) {
	for _, c := range []struct{ name, given, want string }{
		{"case and blanks", "The Harbour Gazette|the  harbour gazette ", "The Harbour Gazette|The Harbour Gazette"},
		{"www and paths", "www.bay.example|bay.example|https://bay.example/x|m.bay.example", "bay.example|bay.example|bay.example|bay.example"},
		{"name and address", "The Harbour Gazette|harbourgazette.example", "The Harbour Gazette|The Harbour Gazette"},
		{"address and name", "www.theharbourgazette.example|Harbour Gazette", "theharbourgazette.example|theharbourgazette.example"},
		{"two addresses of one label", "herald.example|herald.test|Herald", "herald.example|herald.test|Herald"},
		{"accents in two codes", "El Pa\u00eds|El Pai\u0301s", "El Pa\u00eds|El Pa\u00eds"},
		{"with The and without", "The Post|Post", "The Post|Post"},
		{"a name with a point", "Salon.com|salon.com", "Salon.com|Salon.com"},
		{"short names", "BBC|bbc.example", "BBC|bbc.example"},
	} {
		var n outletNames
		var got []string
		for g := range strings.SplitSeq(c.given, "|") {
			got = append(got, n.spelling(hostOf(strings.Join(strings.Fields(g), " "))))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: %q, want %q", c.name, strings.Join(got, "|"), c.want)
		}
	}
	o, err := ReadOutlets("o.csv", strings.NewReader("outlet;name;group\nwww.bay.example;Bay Post;left\nGull;;right\n"), "")
	if err != nil {
		t.Fatal(err)
	}
	if e, ok := o.of("bay.example"); !ok || e.name != "Bay Post" || e.group != "left" {
		t.Errorf("bay.example: %+v, %v", e, ok)
	}
	if e, ok := o.of("gull"); !ok || e.group != "right" {
		t.Errorf("gull: %+v, %v", e, ok)
	}
	for _, bad := range []string{"name,group\na,b\n", "outlet,name\n,x\n", "outlet,name\na,x\na,y\n", ""} {
		if _, err := ReadOutlets("o.csv", strings.NewReader(bad), ""); err == nil || !strings.Contains(err.Error(), "o.csv") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
