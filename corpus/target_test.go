package corpus

import (
	"strings"
	"testing"
)

// A target is given in characters and held in bytes; one that does not fit is reported and the article kept.
func TestTarget(t *testing.T) {
	folder(t, map[string]string{
		"a.jsonl": `{"id":"1","text":"Élan met Ada Öz.","target_from":9,"target_to":15}` + "\n" +
			`{"id":"2","text":"Ada","target_from":0,"target_to":3}` + "\n" +
			`{"id":"3","text":"Ada","target_from":1,"target_to":4}` + "\n" +
			`{"id":"4","text":"Ada","target_from":"x","target_to":""}` + "\n" +
			`{"id":"5","text":"Ada","target_from":2,"target_to":2}` + "\n" +
			`{"id":"6","text":"Ada"}` + "\n",
		"b.csv": "id,text,target_from,target_to\n7,Ada Öz left.,4,6\n",
	})
	articles, rejects, err := read([]string{"a.jsonl", "b.csv"}, "", Options{})
	if err != nil || len(articles) != 7 {
		t.Fatalf("%d articles, %v", len(articles), err)
	}
	for i, want := range []string{"Ada Öz", "Ada", "", "", "", "", "Öz"} {
		if got := articles[i].Target.Of(articles[i].Text); got != want {
			t.Errorf("article %s: target %q, want %q", articles[i].ID, got, want)
		}
	}
	if len(rejects) != 3 || !strings.Contains(rejects[0].Reason, `"1" to "4" are no characters of the text, which has 3`) {
		t.Errorf("rejects %+v", rejects)
	}
	if back, _, err := decodeArticle(string(appendArticle(nil, articles[0]))); err != nil || back.Target != articles[0].Target {
		t.Errorf("stored: %+v, %v", back, err)
	}
}
