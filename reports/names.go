package reports

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// names turns the names of outlets and events into file names: lower-case ASCII letters, digits and hyphens, at most 60,
// different even where case is not, and none that Windows keeps for devices. The same name in the same order gives the same
// file.
type names struct {
	kind  string // "outlet", "event": what stands before a name of which nothing is left
	taken map[string]bool
}

func newNames(kind string) *names { return &names{kind, map[string]bool{}} }

func (n *names) file(name string) string {
	base := slug(name)
	if base == "" {
		sum := sha256.Sum256([]byte(name)) // an emoji, Arabic, Chinese: no letters to spell it with
		base = n.kind + "-" + hex.EncodeToString(sum[:4])
	} else if device(base) {
		base = n.kind + "-" + base
	}
	file := base
	for i := 2; n.taken[file]; i++ {
		file = base + "-" + strconv.Itoa(i)
	}
	n.taken[file] = true
	return file
}

func slug(name string) string {
	var b strings.Builder
	gap := false
	for _, c := range norm.NFKD.String(cut(name, 400)) {
		c = unicode.ToLower(c)
		switch {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteByte(byte(c))
		case !unicode.Is(unicode.Mn, c): // an accent is dropped, anything else parts words
			gap = true
		}
		if b.Len() >= 60 {
			break
		}
	}
	return b.String()
}

// device reports whether Windows keeps the name for a device.
func device(s string) bool {
	switch s {
	case "con", "prn", "aux", "nul":
		return true
	}
	return len(s) == 4 && (s[:3] == "com" || s[:3] == "lpt") && s[3] >= '0' && s[3] <= '9'
}
