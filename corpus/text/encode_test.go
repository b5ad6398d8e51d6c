package text

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// What is encoded comes out, in a process that has met other words before: the types are others, their surfaces the same.
func TestTokensRoundTrip(t *testing.T) {
	here, there := NewSegmenter(NewVocab()), NewSegmenter(NewVocab())
	var warm Segmented
	there.Segment("Seventeen herons of Sennport, unmet elsewhere.", nil, &warm)
	rapid.Check(t, func(rt *rapid.T) {
		words := rapid.SliceOf(rapid.SampledFrom([]string{"The", "weir", "U.S.", "“No”,", "said", "Mr.", "Alder.", "—", "\n", "\n\n", "   ", "1,000", "\u00a0",
			"extraordinarily-long-compound-words", "İ", "中国", strings.Repeat("x", 300)}))
		text := strings.Join(words.Draw(rt, "words"), " ") + rapid.String().Draw(rt, "rest")
		text = strings.ToValidUTF8(text, "")
		var in, out Segmented
		here.Segment(text, nil, &in)
		data := string(here.AppendTokens([]byte("head"), in.Tokens, true))[4:]
		rest, err := there.DecodeTokens(text, data+"tail", &out)
		if err != nil || rest != "tail" {
			rt.Fatalf("rest %q, error %v", rest, err)
		}
		var want Segmented
		there.Segment(text, nil, &want)
		if len(want.Tokens)+len(out.Tokens) > 0 && !reflect.DeepEqual(out, want) {
			rt.Fatalf("%+v\nwant %+v", out, want)
		}
		var again Segmented
		if _, err := here.DecodeTokens(text, string(here.AppendTokens(nil, in.Tokens, false)), &again); err != nil || len(in.Tokens) > 0 && !reflect.DeepEqual(again, in) {
			rt.Fatalf("kept: %+v, want %+v, error %v", again, in, err)
		}
		for i := range out.Tokens {
			if here.vocab.Type(in.Tokens[i].Type).Surface != there.vocab.Type(out.Tokens[i].Type).Surface {
				rt.Fatalf("token %d", i)
			}
		}
	})
}

// Many types in one text, so that numbers take two bytes.
func TestTokensOfManyTypes(t *testing.T) {
	var b strings.Builder
	for i := range 900 {
		b.WriteString(strings.Repeat(string(rune('a'+i%26)), 1+i/26) + " ")
	}
	text := b.String() + b.String()
	s := NewSegmenter(NewVocab())
	var in, out Segmented
	s.Segment(text, nil, &in)
	if _, err := s.DecodeTokens(text, string(s.AppendTokens(nil, in.Tokens, true)), &out); err != nil || !reflect.DeepEqual(in, out) {
		t.Errorf("%v, %d tokens of %d", err, len(out.Tokens), len(in.Tokens))
	}
}

// Bytes that nobody wrote give an error or tokens that lie in the text, and never a panic.
func FuzzDecodeTokens(f *testing.F) {
	s := NewSegmenter(NewVocab())
	var in Segmented
	s.Segment("The weir held. The weir!", nil, &in)
	for _, sent := range []bool{true, false} {
		f.Add("The weir held. The weir!", string(s.AppendTokens(nil, in.Tokens, sent)))
	}
	f.Fuzz(func(t *testing.T, text, data string) {
		var out Segmented
		if _, err := s.DecodeTokens(text, data, &out); err != nil {
			return
		}
		end := 0
		for i, x := range out.Tokens {
			if x.Start() < end || x.End() <= x.Start() || x.End() > len(text) {
				t.Fatalf("token %d is %v of %d bytes", i, x.Span(), len(text))
			}
			end = x.End()
		}
		last := 0
		for _, x := range out.Sentences {
			if x.First != last || x.End <= x.First {
				t.Fatalf("sentences %v", out.Sentences)
			}
			last = x.End
		}
		if last != len(out.Tokens) {
			t.Fatalf("sentences end at %d of %d", last, len(out.Tokens))
		}
	})
}
