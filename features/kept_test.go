package features

import (
	"reflect"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/features/kept"
)

// What a Cache gives back is what was found out, in a process that has met other words before.
func TestCachedDocumentIsTheSame(t *testing.T) {
	dir := t.TempDir()
	body := "SENNPORT (AP) — “The weir is a disgrace,” Mayor Ada Brandt told the council, who did not reply.\n\nShe attacked the plan. It was, she said, the worst of years; her brothers' ferries lay idle."
	article := &corpus.Article{Title: "A fiery day", Text: body, Parts: corpus.MarkParts(body, "A fiery day")}
	read := func(warm string) (*Document, *Reading, *Analyzer) {
		a := analyzer(t)
		a.Extract(&corpus.Article{Text: warm})
		c, err := kept.Open(dir, "program", "lists")
		if err != nil {
			t.Fatal(err)
		}
		a.Cache = c
		d := a.Extract(article)
		r := a.Read(d)
		a.Keep(d)
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
		return d, r, a
	}
	first, reading, here := read("")
	again, read2, there := read("Herons lay beside other ferries; a disgrace, a brother attacked.")
	if again.record.Get(kept.Reading) == "" || len(first.Hits) == 0 || len(first.Quotes) == 0 || len(reading.Grammar.Phrases) == 0 || len(reading.Actors.Actors) == 0 {
		t.Fatal("nothing was kept, or nothing was found")
	}
	if !reflect.DeepEqual(first.Sentences, again.Sentences) || !reflect.DeepEqual(first.Result, again.Result) || !reflect.DeepEqual(first.Hits, again.Hits) ||
		first.Counts != again.Counts || first.Title != again.Title {
		t.Errorf("%+v\nwant %+v", again, first)
	}
	for i, x := range first.Tokens {
		y := again.Tokens[i]
		if x.Span() != y.Span() || x.Flags != y.Flags || here.Vocab.Type(x.Type).Surface != there.Vocab.Type(y.Type).Surface {
			t.Errorf("token %d is %+v, was %+v", i, y, x)
		}
		if was, is := here.Vocab.Norm(reading.Grammar.Lemmas[i]), there.Vocab.Norm(read2.Grammar.Lemmas[i]); was != is {
			t.Errorf("lemma %d is %q, was %q", i, is, was)
		}
	}
	reading.Grammar.Lemmas, read2.Grammar.Lemmas = nil, nil
	if !reflect.DeepEqual(reading.Grammar, read2.Grammar) || !reflect.DeepEqual(reading.Actors, read2.Actors) {
		t.Errorf("%+v\nwant %+v", read2, reading)
	}
}

// Whatever is kept is of kinds that package kept knows, down to the last field, and no type of a Vocab is among it but the lemmas: another
// process numbers its words otherwise. Add a number of a word here only together with what makes it independent of the Vocab.
func TestKeptKinds(t *testing.T) {
	words := map[string]bool{"Grammar.Lemmas": true}
	var walk func(path string, x reflect.Type)
	walk = func(path string, x reflect.Type) {
		switch x.Kind() {
		case reflect.Struct:
			for i := range x.NumField() {
				f := x.Field(i)
				if !f.IsExported() {
					t.Errorf("%s.%s has no capital, so it cannot be kept", path, f.Name)
				}
				walk(strings.TrimPrefix(path+"."+f.Name, "."), f.Type)
			}
		case reflect.Slice, reflect.Array:
			walk(path, x.Elem())
		case reflect.Uint32:
			if name := strings.TrimPrefix(path, "Reading."); !words[name] && name != "Entry" {
				t.Errorf("%s may be the number of a word", path)
			}
		case reflect.String, reflect.Bool, reflect.Int, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint8, reflect.Uint16, reflect.Float64:
		default:
			t.Errorf("%s is a %s", path, x)
		}
	}
	for _, v := range []any{keptVoices{}, []Hit{}, keptReading{}} {
		walk("", reflect.TypeOf(v))
	}
}
