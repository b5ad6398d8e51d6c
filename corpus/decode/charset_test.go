package decode

import (
	"testing"

	"golang.org/x/text/encoding/charmap"
)

// A file in one byte a character is read in the code page in which it was written.
func TestGuess(t *testing.T) {
	for _, c := range []struct {
		page Charset
		as   *charmap.Charmap
		text string
	}{
		{Windows1252, charmap.Windows1252, "“Café Nuñez is closed,” said Zoë Müller – it’s £5."},
		{Windows1252, charmap.Windows1252, "outlet,text\nGull,caf\u00e9\n"},
		{Windows1250, charmap.Windows1250, "Ľubica Šťastná a Jiří Dvořák říkají, že přístav v Nitře je žlutý. “Žádný trajekt,” řekl."},
		{Windows1250, charmap.Windows1250, "Łódź: prezes Wałęsa mówi, że prom się spóźnił. Świętość, książki i żółć."},
		{Windows1251, charmap.Windows1251, "Паром опоздал, сказал мэр города."},
		{Macintosh, charmap.Macintosh, "“Café Nuñez is closed,” said Zoë Müller – it’s late. “Don’t wait,” she said."},
	} {
		raw, err := c.as.NewEncoder().String(c.text)
		if err != nil {
			t.Fatal(err)
		}
		got, encoding, err := All([]byte(raw))
		if err != nil || got != c.text || encoding != c.page.String() {
			t.Errorf("%v: %q as %s, %v", c.page, got, encoding, err)
		}
	}
}
