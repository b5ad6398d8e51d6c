package features

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"tellings/lang"
	"tellings/lexicons"
)

// germanAnalyzer is compiled once: a target for fuzzing that did so for each text would try one a second.
var germanAnalyzer = sync.OnceValues(func() (*Analyzer, error) {
	lists, err := lexicons.BuiltinOf(lang.German)
	if err == nil && len(lists) == 0 {
		err = errors.New("there are no German lists")
	}
	if err != nil {
		return nil, err
	}
	return NewAnalyzerOf(lang.German, lists)
})

// german finds the quotations of a German text.
func german(t *testing.T, s string) (found []string) {
	t.Helper()
	a, err := germanAnalyzer()
	if err != nil {
		t.Fatal(err)
	}
	d := a.Extract(article(s))
	r := a.Read(d)
	for k, q := range d.Quotes {
		who := r.SpeakerNames(k)
		if who == "" {
			who = "?"
		}
		found = append(found, q.Kind.String()+" "+who+": "+q.Of(d.Text))
	}
	return found
}

func TestGermanQuotations(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"cue and source behind", "„Wir bauen den neuen Tunnel“, sagte Brandt.", "direct Brandt: Wir bauen den neuen Tunnel"},
		{"other marks", "»Wir bauen den neuen Tunnel«, erklärte Ada Brandt am Montag.", "direct Ada Brandt: Wir bauen den neuen Tunnel"},
		{"a title", "„Der Tunnel ist sicher und er kommt“, sagte Bürgermeisterin Ada Brandt.", "direct Ada Brandt: Der Tunnel ist sicher und er kommt"},
		{"so", "„Das wird sehr teuer für alle“, so Brandt.", "direct Brandt: Das wird sehr teuer für alle"},
		{"a colon", "Brandt sagte am Montag: „Der Tunnel ist sicher.“", "direct Brandt: Der Tunnel ist sicher."},
		{"the verb first", "Am Montag sagte Brandt: „Der Tunnel ist sicher.“", "direct Brandt: Der Tunnel ist sicher."},
		{"a verb in two parts", "„Der Tunnel ist sicher und fertig“, teilte Brandt mit.", "direct Brandt: Der Tunnel ist sicher und fertig"},
		{"a quotation cut in two", "„Der Tunnel ist sicher“, sagte Brandt, „und er wird billig.“", "partial Brandt: Der Tunnel ist sicher|direct Brandt: und er wird billig."},
		{"he and the full name", "Gestern kam Ole Lund. „Ich war gestern nicht dabei“, sagte Ole Lund. „Das ist mir völlig neu“, sagte er.", "direct Ole Lund: Ich war gestern nicht dabei|direct Ole Lund: Das ist mir völlig neu"},
		{"a group", "„Wir haben nichts Neues gefunden“, sagte die Sprecherin der Polizei.", "direct die Sprecherin der Polizei: Wir haben nichts Neues gefunden"},
		{"speech without marks", "Brandt sagte, der Tunnel sei sicher.", "attributed Brandt: der Tunnel sei sicher"},
		{"and behind", "Der Tunnel sei sicher, sagte Brandt.", "attributed Brandt: Der Tunnel sei sicher"},
		{"laut", "Laut Brandt ist der Tunnel sicher.", "attributed Brandt: ist der Tunnel sicher"},
		{"nach Angaben", "Der Tunnel ist nach Angaben der Polizei wieder offen. Der Tunnel ist sicher, nach Angaben der Polizei.", "attributed Polizei: Der Tunnel ist sicher"},
		{"words between marks that nobody says", "Der „sichere“ Tunnel wurde geschlossen.", "scare ?: sichere"},
		{"no quotation", "Der Tunnel wurde am Montag geschlossen. Brandt war nicht dabei.", ""},
	} {
		if got := strings.Join(german(t, c.text), "|"); got != c.want {
			t.Errorf("%s: %s\nwant %s", c.name, got, c.want)
		}
	}
}

func FuzzGerman(f *testing.F) {
	f.Add("„Wir“, sagte »der", "« Laut , mit“")
	f.Fuzz(func(t *testing.T, a, b string) {
		s := strings.ToValidUTF8(a+" sagte die "+b, "")
		for _, q := range german(t, s) {
			if q == "" {
				t.Fatal("an empty row")
			}
		}
	})
}
