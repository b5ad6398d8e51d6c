package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/sugarme/tokenizer/normalizer"
	"pgregory.net/rapid"
)

func segment(t string) (*Vocab, *Segmented) {
	v, out := NewVocab(), new(Segmented)
	NewSegmenter(v).Segment(t, nil, out)
	return v, out
}

func surfaces(t string) []string {
	_, out := segment(t)
	var got []string
	for _, k := range out.Tokens {
		got = append(got, k.Of(t))
	}
	return got
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"plain", "The talks ended.", "The|talks|ended|."},
		{"curly possessive", "Mayor O’Brien’s aide", "Mayor|O’Brien’s|aide"},
		{"straight contraction", "They don't, can't", "They|don't|,|can't"},
		{"single quotation marks", "a ‘lasting’ peace, 'now' or 'never'", "a|‘|lasting|’|peace|,|'|now|'|or|'|never|'"},
		{"plural possessive", "the officials’ cars", "the|officials|’|cars"},
		{"country", "the U.S. and the U.K.", "the|U.S.|and|the|U.K."},
		{"country, led", "a U.S.-led plan", "a|U.S.-led|plan"},
		{"initials", "J.D. Moss and A. B. Cole", "J.D.|Moss|and|A|.|B|.|Cole"},
		{"degree", "a Ph.D. student", "a|Ph.D.|student"},
		{"hour", "at 9 a.m. or p.m.", "at|9|a.m.|or|p.m."},
		{"hyphens", "e-mail the G-7 in 90-minute calls", "e-mail|the|G-7|in|90-minute|calls"},
		{"numbers", "1,000 of 3.5 at 10:30, 90th", "1,000|of|3.5|at|10:30|,|90th"},
		{"range of years", "2024-25", "2024-25"},
		{"decade", "the 1990s and the '90s", "the|1990s|and|the|'|90s"},
		{"dash", "peace — now–here--there", "peace|—|now|–|here|--|there"},
		{"points", "wait... no…", "wait|...|no|…"},
		{"domain", "see example.com.", "see|example.com|."},
		{"address", "at https://example.com/a?b=c now", "at|https://example.com/a?b=c|now"},
		{"missing space", "over.He left", "over|.|He|left"},
		{"company", "AT&T and R&D", "AT&T|and|R&D"},
		{"accents", "Zoë’s café", "Zoë’s|café"},
		{"combining accent", "cafe\u0301 au", "cafe\u0301|au"},
		{"soft hyphen", "agree\u00adment", "agree\u00adment"},
		{"zero width space", "\u200bThe end", "The|end"},
		{"byte order mark inside", "one\ufefftwo", "one|two"},
		{"ideographs", "漢字 ok", "漢|字|ok"},
		{"percent and dollar", "$5bn, 40%", "$|5bn|,|40|%"},
		{"NUL", "a\x00b", "a|\x00|b"},
		{"end in hyphen", "two- and three-year", "two|-|and|three-year"},
		{"long word", "counter-counterrevolutionaries", "counter-counterrevolutionaries"},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(surfaces(c.text), "|"); got != c.want {
				t.Errorf("tokens of %q\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"two", "He left. She stayed.", "He left.|She stayed."},
		{"title", "Mr. Cole met Sen. Ruth Vale. They spoke.", "Mr. Cole met Sen. Ruth Vale.|They spoke."},
		{"initials", "J. D. Moss spoke. A. Cole left.", "J. D. Moss spoke.|A. Cole left."},
		{"country inside", "The U.S. Senate met.", "The U.S. Senate met."},
		{"country at the end", "He left the U.S. The talks went on.", "He left the U.S.|The talks went on."},
		{"closing curly mark", "“We agree.” He left.", "“We agree.”|He left."},
		{"closing straight mark", "\"We agree.\" \"So do we,\" she said.", "\"We agree.\"|\"So do we,\" she said."},
		{"question then verb", "“Why?” he asked.", "“Why?” he asked."},
		{"ellipsis inside", "the plan … how to stop", "the plan … how to stop"},
		{"hour", "It began at 9 a.m. on Friday. At 5 p.m. The hall closed.", "It began at 9 a.m. on Friday.|At 5 p.m.|The hall closed."},
		{"company", "Acme Inc. said so. Acme Inc. The end.", "Acme Inc. said so.|Acme Inc.|The end."},
		{"paragraphs", "No point here\nNext line", "No point here|Next line"},
		{"number starts", "It grew. 40 people came.", "It grew.|40 people came."},
		{"decimal", "It rose 3.5 points.", "It rose 3.5 points."},
		{"missing space", "It is over.He left.", "It is over.|He left."},
		{"missing space after mark", "“It is over.”He left.", "“It is over.”|He left."},
		{"company and country", "Lock Inc. Norway leads the race. Quay Corp. South Dock is last. Ned Vale Jr. Street is long.",
			"Lock Inc. Norway leads the race.|Quay Corp. South Dock is last.|Ned Vale Jr. Street is long."},
		{"country, government, initial", "It needs U.S. Treasury consent. He was born in the U.S.A. Her name is Ann D. Cole.", "It needs U.S. Treasury consent.|He was born in the U.S.A.|Her name is Ann D. Cole."},
		{"missing space before an opening mark", "Prices fell by half.\"We sell less,\" Vale said.The mill closed.", "Prices fell by half.|\"We sell less,\" Vale said.|The mill closed."},
		{"missing space behind a closing mark", "\"It is over.\"He left. \"So it is.\"Vale went too.", "\"It is over.\"|He left.|\"So it is.\"|Vale went too."},
		{"and so on, hour, day with a verb", "He sells nails, screws etc. The mill opens at 7 a.m. Sunday is free. It shuts at 6 p.m. Friday in June.",
			"He sells nails, screws etc.|The mill opens at 7 a.m.|Sunday is free.|It shuts at 6 p.m. Friday in June."},
		{"cry, name and verb", "\"Stop!\" Vale cried. “Who asks?” Mayor Ruth Cole asked them. \"Why?\" Vale sat down.", "\"Stop!\" Vale cried.|“Who asks?” Mayor Ruth Cole asked them.|\"Why?\"|Vale sat down."},
		{"page and figure", "E. F. Cole wrote it. See Fig. 7 on p. 31 of the book by Dr. M. Vale.", "E. F. Cole wrote it.|See Fig. 7 on p. 31 of the book by Dr. M. Vale."},
		{"points within and behind", "The bell rang... Nobody came. \"I hoped ... well, no,\" he said.", "The bell rang...|Nobody came.|\"I hoped ... well, no,\" he said."},
		{"numbered list", "1. Vale keeps the mill. 2. Cole leaves it. 12. The lock is sold.", "1. Vale keeps the mill.|2. Cole leaves it.|12. The lock is sold."},
		{"names with marks", "Yell! shares fell. The play \"Who Knows?\" opens. Yell! Inc. rose 2.5 percent. Vale et al. [1998] agree.",
			"Yell! shares fell.|The play \"Who Knows?\" opens.|Yell! Inc. rose 2.5 percent.|Vale et al. [1998] agree."},
		{"points of a list, a line each", "• The mill stays\n• Cole goes\n\nThe vote is on Monday.", "• The mill stays|• Cole goes|The vote is on Monday."},
		{"brackets within, rank, saint", "Vale spoke (He was ill.) and left. (Nobody rose.) The No. 3 officer, Lt. Gen. Ann Cole, stayed. St. Mary's bell rang.",
			"Vale spoke (He was ill.) and left.|(Nobody rose.)|The No. 3 officer, Lt. Gen. Ann Cole, stayed.|St. Mary's bell rang."},
		{"addresses, versions, money", "See www.mill.example. The page is old. Mail ann@mill.example for more. Version 3.1 is out. It costs $2.5m. He has £3bn.",
			"See www.mill.example.|The page is old.|Mail ann@mill.example for more.|Version 3.1 is out.|It costs $2.5m.|He has £3bn."},
		{"months and days cut short", "She will be back in Oct. The sale starts on Feb. 3. They met on Wed. and again in Nov. of that year.",
			"She will be back in Oct.|The sale starts on Feb. 3.|They met on Wed. and again in Nov. of that year."},
		{"dateline with a province", "ELY (NEWS) — The mill stays. QUAY CITY, Norl. — Dockers struck.", "ELY (NEWS) — The mill stays.|QUAY CITY, Norl. — Dockers struck."},
		{"quotations in a row", "“I had a boat.” “So had I.” “Then row,” said Vale. ‘Soon.’ He slept.", "“I had a boat.”|“So had I.”|“Then row,” said Vale.|‘Soon.’|He slept."},
		{"hours at the head", "9:15 a.m. Vale comes to the mill. 10:20 Cole speaks. 17.45 GMT The count begins.", "9:15 a.m. Vale comes to the mill.|10:20 Cole speaks.|17.45 GMT The count begins."},
		{"titles, degrees, parties", "They met Mr. and Mrs. Cole, i.e. the heirs, vs. the mill. Prof. Vale, Ph.D., spoke. Rep. Cole, L-Ely, slept. Sen. Moss (L., Osk) left.",
			"They met Mr. and Mrs. Cole, i.e. the heirs, vs. the mill.|Prof. Vale, Ph.D., spoke.|Rep. Cole, L-Ely, slept.|Sen. Moss (L., Osk) left."},
		{"no, and a club", "She rows for R.C. Ely. T.S. Moss won. It was 4-2. No. It was 5-2. She is No. 1.", "She rows for R.C. Ely.|T.S. Moss won.|It was 4-2.|No.|It was 5-2.|She is No. 1."},
		{"scripts without capitals", "वह घर गया। वह सो गया। 船来了。她走了！谁？ من هنا؟ لا أحد.", "वह घर गया।|वह सो गया।|船来了。|她走了！|谁？|من هنا؟|لا أحد."},
		{"brackets", "(It rained.) We left.", "(It rained.)|We left."},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, out := segment(c.text)
			var got []string
			for _, s := range out.Sentences {
				got = append(got, s.Span(out.Tokens).Of(c.text))
			}
			if g := strings.Join(got, "|"); g != c.want {
				t.Errorf("sentences of %q\n got %s\nwant %s", c.text, g, c.want)
			}
		})
	}
}

// Only so many closing marks can end a sentence, or a file of nothing but marks would take quadratic time.
func TestSentenceEndsWithFewMarks(t *testing.T) {
	var out Segmented
	for marks, want := range map[int]int{0: 2, 3: 2, maxClosers: 2, maxClosers + 1: 1, 900: 1} {
		NewSegmenter(NewVocab()).Segment("He left."+strings.Repeat(")", marks)+" The vote was held.", nil, &out)
		if len(out.Sentences) != want {
			t.Errorf("%d marks: %d sentences, want %d", marks, len(out.Sentences), want)
		}
	}
}

// A list of a hundred thousand words without a mark is cut, or every rule that looks at a sentence for each of its words would take quadratic time.
func TestSentencesAreBounded(t *testing.T) {
	var out Segmented
	for words, want := range map[int]int{longestSentence: 1, longestSentence + 1: 2, 100 * longestSentence: 100} {
		list := strings.Repeat("weir ", words)
		vocab := NewVocab()
		NewSegmenter(vocab).Segment(list, nil, &out)
		if len(out.Sentences) != want || out.Sentences[0].End != longestSentence {
			t.Errorf("%d words: %d sentences, want %d", words, len(out.Sentences), want)
		}
		checkSegmented(t, list, vocab, &out)
	}
}

func TestParagraphsFromOutside(t *testing.T) {
	text, out := "a hard\nwrapped line\n\nnext", new(Segmented)
	NewSegmenter(NewVocab()).Segment(text, []int{0, 21}, out)
	if len(out.Sentences) != 2 || !out.Tokens[4].Flags.Is(ParagraphStart) || out.Tokens[2].Flags.Is(ParagraphStart) {
		t.Errorf("a line break inside a paragraph split it: %v", out.Sentences)
	}
}

func TestTypes(t *testing.T) {
	for _, c := range []struct {
		surface, norm, stem string
		flags               Flags
	}{
		{"Trump’s", "trump", "trump", Word | Capital | Possessive},
		{"it’s", "it's", "it", Word | StopWord},
		{"don’t", "don't", "don't", Word | StopWord | Negator},
		{"lectured", "lectured", "lectur", Word},
		{"NATO’s", "nato", "nato", Word | Capital | AllCaps | Possessive},
		{"U.S.", "u.s.", "u.s.", Word | Capital | AllCaps | Dotted | Abbrev},
		{"US", "u.s.", "u.s.", Word | Capital | AllCaps | Abbrev},
		{"us", "us", "us", Word | StopWord | Abbrev},
		{"J.D.", "jd", "jd", Word | Capital | AllCaps | Dotted | Abbrev},
		{"JD", "jd", "jd", Word | Capital | AllCaps | Abbrev},
		{"Café", "cafe", "cafe", Word | Capital},
		{"İstanbul", "istanbul", "istanbul", Word | Capital},
		{"naïve", "naive", "naiv", Word},
		{"agree\u00adment", "agreement", "agreement", Word},
		{"The", "the", "the", Word | Capital | StopWord},
		{"A", "a", "a", Word | Capital | StopWord},
		{"90th", "90th", "90th", Number},
		{"Mr", "mr", "mr", Word | Capital | Title},
		{"“", "“", "“", Punct},
	} {
		v := NewVocab()
		id := v.Intern(c.surface)
		got, stem := v.Type(id), v.Stem(id)
		if got.Norm != c.norm || stem != c.stem || got.Flags != c.flags {
			t.Errorf("%s: norm %q stem %q flags %b, want %q %q %b", c.surface, got.Norm, stem, got.Flags, c.norm, c.stem, c.flags)
		}
	}
}

func TestMarksHaveFixedTypes(t *testing.T) {
	v := NewVocab()
	for c := range uint32(128) {
		if v.Type(c).Surface != string(rune(c)) {
			t.Fatalf("type %d is %q", c, v.Type(c).Surface)
		}
	}
	for i, m := range fixedMarks {
		if got := v.Intern(m); got != LeftDouble+uint32(i) {
			t.Errorf("%s has type %d", m, got)
		}
	}
	if v.Types() != int(firstWord) {
		t.Errorf("%d types in a new Vocab, want %d", v.Types(), firstWord)
	}
}

// The shortcut for ASCII words must be what BertNormalizer would have said.
func TestNormaliseEqualsBert(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[A-Za-z0-9][A-Za-z0-9'.\-]{0,12}`).Draw(t, "word")
		n, err := bert.Normalize(normalizer.NewNormalizedFrom(word))
		if err != nil {
			t.Fatal(err)
		}
		if got := Normalise(word); got != n.GetNormalized() {
			t.Fatalf("Normalise(%q) = %q, BertNormalizer says %q", word, got, n.GetNormalized())
		}
	})
}

// checkSegmented states what holds for every text: tokens in order and apart, on rune borders, nothing but white space
// between them, one kind each, and sentences that cover all tokens.
func checkSegmented(t interface{ Fatalf(string, ...any) }, text string, v *Vocab, out *Segmented) {
	end := 0
	for i, k := range out.Tokens {
		if k.Start() < end || k.End() <= k.Start() || k.End() > len(text) {
			t.Fatalf("token %d has span %v after %d in %q", i, k.Span(), end, text)
		}
		if !utf8.ValidString(k.Of(text)) {
			t.Fatalf("token %d %v cuts a character of %q", i, k.Span(), text)
		}
		for _, r := range text[end:k.Start()] {
			if c := class(0); r < 128 {
				if c = classes[byte(r)]; c != space && c != newline {
					t.Fatalf("%q lies between tokens of %q", r, text)
				}
			} else if !isSpace(r) && r != '\u2028' && r != '\u2029' && r != '\u0085' {
				t.Fatalf("%q lies between tokens of %q", r, text)
			}
		}
		if got := v.Type(k.Type).Surface; got != k.Of(text) {
			t.Fatalf("token %q has the type of %q", k.Of(text), got)
		}
		if n := k.Flags & (Word | Number | Punct); n != Word && n != Number && n != Punct {
			t.Fatalf("token %q has kinds %b", k.Of(text), n)
		}
		end = k.End()
	}
	next := 0
	for _, s := range out.Sentences {
		if s.First != next || s.End <= s.First {
			t.Fatalf("sentences %v leave a gap in %q", out.Sentences, text)
		}
		if !out.Tokens[s.First].Flags.Is(SentenceStart) {
			t.Fatalf("sentence %v starts without its flag", s)
		}
		next = s.End
	}
	if next != len(out.Tokens) {
		t.Fatalf("sentences end at %d of %d tokens", next, len(out.Tokens))
	}
}

func TestSegmentProperties(t *testing.T) {
	v := NewVocab()
	s := NewSegmenter(v)
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOf(rapid.OneOf(
			rapid.String(),
			rapid.SampledFrom([]string{"U.S.", "O’Brien’s", "‘", "”", "\n", " ", ".", "é", "İ", "\u0301", "漢", "\u200b", "a.b.", "--", "1,0", "://", "'s"}),
		)).Draw(t, "parts")
		text := strings.ToValidUTF8(strings.Join(parts, ""), "\ufffd")
		var out Segmented
		s.Segment(text, nil, &out)
		checkSegmented(t, text, v, &out)
	})
}

func FuzzSegment(f *testing.F) {
	for _, s := range []string{"Mr. O’Brien’s “U.S.-led” plan… 1,000", "\u200bThe", "İ\u0301 漢字 a.b.c. --", "x://y 'n' ‘q’s"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "\ufffd")
		v, out := segment(text)
		checkSegmented(t, text, v, out)
	})
}
