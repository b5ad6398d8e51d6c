package corpus

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// members reads an object by our scanner: the raw values by key, the last of each.
func members(data []byte) (map[string]json.RawMessage, error) {
	got := make(map[string]json.RawMessage)
	err := scanObject(data, func(key, value []byte) { got[string([]rune(string(key)))] = bytes.Clone(value) })
	return got, err
}

func TestJSONText(t *testing.T) {
	for _, c := range []struct{ name, raw, want string }{
		{"plain", `"Ferry"`, "Ferry"},
		{"short escapes", `"\"\\\/\b\f\n\r\t"`, "\"\\/\b\f\n\r\t"},
		{"unicode escape", `"caf\u00e9 \u201cx\u201D"`, "café “x”"},
		{"surrogate pair", `"\ud83d\ude00!"`, "😀!"},
		{"lone high surrogate", `"a\ud83db"`, "a\uFFFDb"},
		{"lone low surrogate", `"a\ude00b"`, "a\uFFFDb"},
		{"high surrogate before another escape", `"\ud83d\u0041"`, "\uFFFDA"},
		{"two high surrogates and a low", `"\ud83d\ud83d\ude00"`, "\uFFFD😀"},
		{"escaped NUL", `"a\u0000b"`, "a\x00b"},
		{"number", `-1.5e3`, "-1.5e3"},
		{"null", `null`, ""},
		{"true", `true`, "true"},
		{"list of authors", `["Ann Example", "Bo Sample"]`, "Ann Example, Bo Sample"},
		{"source of a news API", `{"id": 7, "name": "The Bee"}`, "The Bee"},
		{"object without a name", `{"id": 7}`, ""},
		{"title of WordPress", `{"rendered": "Ferry late"}`, "Ferry late"},
		{"source of an API that calls the name its title", `{"uri": "bee.example", "title": "The Bee"}`, "The Bee"},
		{"no number of Python", `NaN`, ""},
		{"less than any number", `-Infinity`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := jsonText([]byte(c.raw), fieldAuthor); got != c.want {
				t.Errorf("jsonText(%s) = %q, want %q", c.raw, got, c.want)
			}
		})
	}
}

// A text that is kept in pieces is put together as paragraphs.
func TestJSONTextInPieces(t *testing.T) {
	for _, c := range []struct{ name, raw, want string }{
		{"paragraphs", `["The ferry came.", "", "It left."]`, "The ferry came.\n\nIt left."},
		{"sections", `{"summary": ["Late."], "id": "x", "sections": [{"headline": [], "paragraphs": ["The ferry came."]}, {"headline": ["Why"], "paragraphs": ["Fog.", "Ice."]}]}`,
			"Late.\n\nThe ferry came.\n\nWhy\n\nFog.\n\nIce."},
		{"blocks", `[{"type": "p", "text": "The ferry came."}, {"type": "p", "text": "It left."}]`, "The ferry came.\n\nIt left."},
	} {
		if got := jsonText([]byte(c.raw), fieldText); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestScanObjectErrors(t *testing.T) {
	for _, c := range []struct{ data, want string }{
		{``, `at byte 1: expected an object, '{', found the end`},
		{`[]`, `at byte 1: expected an object, '{', found '['`},
		{`{"a":1`, `at byte 7: expected ',' or '}' after a member, found the end`},
		{`{"a" 1}`, `at byte 6: expected ':' after the name of a member, found '1'`},
		{`{"a":tru}`, `at byte 6: expected a value, found 't'`},
		{"{\"a\":\"x\ny\"}", `at byte 8: expected the rest of a string`},
		{`{"a":"\x"}`, `at byte 7: expected a known escape`},
		{`{"a":"\u12g4"}`, `at byte 7: expected four hexadecimal digits`},
		{`{"a":1} {`, `at byte 9: expected the end of the record, found '{'`},
		{`{"a":` + strings.Repeat("[", maxDepth+1), `nested less deeply`},
	} {
		err := scanObject([]byte(c.data), func(_, _ []byte) {})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%.40q: error %v, want %q", c.data, err, c.want)
		}
	}
}

// FuzzScanObject holds the scanner to encoding/json: it accepts the same objects and finds the same strings in them.
func FuzzScanObject(f *testing.F) {
	for _, s := range []string{`{}`, ` {"a":"b","a":"\u00e9\ud800"} `, `{"a":[1,{"b":null}],"c":-0.5e+7}`, `{"a":01}`, `{"a":"` + "\xff" + `"}`, `{"\u0061":true}`,
		`{"a":1,}`, `{"a":.5}`, `null`, `{"a":"\ud83d\ude00"}x`, `{"a":[[[]]]}`, "{\"a\"\t:\n1}"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := members(data)
		if bytes.Contains(data, []byte("NaN")) || bytes.Contains(data, []byte("Infinity")) {
			t.Skip("Python's, which encoding/json refuses")
		}
		accept := json.Valid(data) && bytes.TrimLeft(data, " \t\r\n")[0] == '{'
		if accept != (err == nil) {
			t.Fatalf("encoding/json accepts: %v; we: %v", accept, err)
		}
		if !accept {
			return
		}
		var want map[string]json.RawMessage
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatal(err)
		}
		if len(got) != len(want) {
			t.Fatalf("members %q, want %q", got, want)
		}
		for key, raw := range want {
			if !bytes.Equal(got[key], raw) {
				t.Fatalf("member %q is %q, want %q", key, got[key], raw)
			}
			var s string
			if raw[0] == '"' && json.Unmarshal(raw, &s) == nil {
				if ours := string([]rune(jsonText(raw, fieldAuthor))); ours != s {
					t.Fatalf("text %q, want %q", ours, s)
				}
			}
		}
	})
}

// jsonLine is a record as data sets have it: a long text with a few escapes, and members that nobody asks for.
func jsonLine() []byte {
	line, _ := json.Marshal(map[string]any{"id": "a1", "outlet": "The Bee", "title": "Council hears ferry company", "date": "2024-05-01",
		"text": cleanArticle(20), "html": "<p>" + cleanArticle(5), "tags": []int{1, 2, 3}, "score": 0.25})
	return line
}

func BenchmarkJSONRecord(b *testing.B) {
	line := jsonLine()
	c, _ := newColumns(nil)
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := jsonRecord(line, c); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkEncodingJSON is what the scanner is measured against.
func BenchmarkEncodingJSON(b *testing.B) {
	line := jsonLine()
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	for b.Loop() {
		var rec struct{ ID, Outlet, Title, Date, Text string }
		if err := json.Unmarshal(line, &rec); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkReadJSON reads an array of records through the stream.
func BenchmarkReadJSON(b *testing.B) {
	data := []byte("[" + strings.Repeat(string(jsonLine())+",\n", 99) + string(jsonLine()) + "]")
	c, _ := newColumns(nil)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		n := 0
		f := &inputFile{raw: bytes.NewReader(data), columns: c, record: func(*record) error { n++; return nil },
			reject: func(_ int, _, reason string) error { return fmt.Errorf("rejected: %s", reason) }}
		if err := readJSON(f); err != nil || n != 100 {
			b.Fatal(n, err)
		}
	}
}
