package reports

import "testing"

func TestInMarks(t *testing.T) {
	for _, c := range []struct{ name, passage, want string }{
		{"plain", "The dam held.", "“The dam held.”"},
		{"the end of a quotation", "We cannot wait anymore.”", "“We cannot wait anymore.”"},
		{"its beginning", "“We cannot wait anymore", "“We cannot wait anymore”"},
		{"a whole quotation", "“We cannot wait.”", "“We cannot wait.”"},
		{"a quotation within", "She called it an “act of hate” and left.", "“She called it an ‘act of hate’ and left.”"},
		{"two quotations", "“No,” she said, “never.”", "“‘No,’ she said, ‘never.’”"},
		{"a word with an apostrophe", "“It’s late", "“It’s late”"},
		{"straight marks", `She called it "hate" and left.`, "“She called it 'hate' and left.”"},
		{"a straight mark without its partner", `We cannot wait."`, "“We cannot wait.”"},
		{"the end of a quotation, and who said it", "They came with gas,” said Pell, “and with horses.”", "“‘They came with gas,’ said Pell, ‘and with horses.’”"},
		{"the same with straight marks", `They came with gas," said Pell.`, `“'They came with gas,' said Pell.”`},
		{"the same with single marks", "They came with gas,’ said Pell.", "“‘They came with gas,’ said Pell.”"},
		{"a plural's apostrophe", "The farmers’ union met.", "“The farmers’ union met.”"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := inMarks(c.passage); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
