package events

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

func topicOf(t testing.TB, texts ...string) Topic {
	t.Helper()
	a, err := features.NewAnalyzer(nil)
	if err != nil {
		t.Fatal(err)
	}
	docs := make([]*features.Document, len(texts))
	for i, text := range texts {
		title, body, _ := strings.Cut(text, "|")
		docs[i] = a.Words(&corpus.Article{Title: title, Text: body})
	}
	bg := &lexicons.BackgroundTable{Documents: 1000, DF: map[string]int{"talks": 600, "met": 700, "mayor": 500, "river": 100, "left": 600, "plan": 500, "minister": 400}}
	n := NewNamer(a, bg)
	n.TopicOf(docs[len(docs)/2:]) // what was looked at before makes no difference
	return n.TopicOf(docs)
}

func TestTopic(t *testing.T) {
	for _, c := range []struct {
		name, want string
		texts      []string
	}{
		{"rare words that most use", "weir-ferry-river", []string{"|The weir held. A ferry left the river. The weir.", "|A ferry met the weir at the river.", "|A weir, a river, a barge."}},
		{"names before words", "sennport-weir", []string{"|In Sennport a weir broke.", "|The weir in Sennport held."}},
		{"the title counts", "weir", []string{"Weir holds|Talks.", "|The weir."}},
		{"two that always stand together", "grey-house-weir", []string{"|In the Grey House a weir.", "|The weir of the Grey House. At the Grey House."}},
		{"a surname that stands alone too", "alder-weir-met", []string{"|Then Mayor Jo Alder met Alder on a weir. With Alder.", "|On the weir Jo Alder met Alder; so Jo Alder left with Alder."}},
		{"spellings and inflections are one", "weirs", []string{"|The weirs, the weirs.", "|The weir, weirs."}},
		{"words that begin alike are told once", "alderia-weir", []string{"|In Alderia a weir, an Alderian plan of Alderia.", "|The weir of Alderia, the Alderian minister of Alderia."}},
		{"no days", "weir", []string{"|The weir on Friday.", "|On Friday a weir."}},
		{"nothing in common", "event", []string{"|River.", "|Harbour."}},
		{"no words", "event", []string{"|…", ""}},
	} {
		if got := topicOf(t, c.texts...).Name(); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestTopicShared(t *testing.T) {
	got := topicOf(t, "|In Sennport’s Grey House a weir broke, at the Grey House.", "|The Grey House in Sennport met. A ferry left.", "|A weir and a ferry; the barge.").Shared
	want := [][]string{{"Grey House", "Sennport", "weir"}, {"Sennport", "Grey House", "ferry"}, {"ferry", "weir"}}
	for i := range got {
		slices.Sort(got[i])
		slices.Sort(want[i])
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// Whatever the words, what an article is said to share stands in it and in another one, and the order of articles makes no difference.
func TestTopicLaws(t *testing.T) {
	word := rapid.SampledFrom([]string{"weir", "Weirs", "Grey", "House", "Alder", "ferry", "Friday", "barge.", "Sennport’s", "river", "the"})
	rapid.Check(t, func(rt *rapid.T) {
		texts := rapid.SliceOfN(rapid.Map(rapid.SliceOfN(word, 0, 12), func(w []string) string { return "|" + strings.Join(w, " ") }), 2, 5).Draw(rt, "texts")
		topic := topicOf(t, texts...)
		for i, shared := range topic.Shared {
			if len(shared) > sharedWords {
				rt.Fatalf("%d words", len(shared))
			}
			for _, s := range shared {
				last := s[strings.LastIndex(s, " ")+1:]
				if n := min(len(last), 4); !strings.Contains(strings.ToLower(texts[i]), strings.ToLower(last[:n])) {
					rt.Fatalf("%q is not in %q", s, texts[i])
				}
			}
		}
		slices.Reverse(texts)
		turned := topicOf(t, texts...)
		slices.Reverse(turned.Shared)
		if !reflect.DeepEqual(topic, turned) {
			rt.Fatalf("%q, in another order %q", topic, turned)
		}
	})
}

func BenchmarkWordsOf(b *testing.B) {
	a, err := features.NewAnalyzer(nil)
	if err != nil {
		b.Fatal(err)
	}
	var docs []*features.Document
	for i := range 4 {
		docs = append(docs, a.Words(&corpus.Article{Title: "Council votes", Text: strings.Repeat("The council of Port Example met on Monday to hear what the ferry company had to say. ", 20) + strings.Join(manyWords(100+50*i), " ")}))
	}
	n := NewNamer(a, nil)
	b.ReportAllocs()
	for b.Loop() {
		n.WordsOf(docs)
	}
}
