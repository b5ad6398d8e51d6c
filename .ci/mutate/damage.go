package main

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"math/rand/v2"
	"strings"
)

// tokens are what formats, terminals, spreadsheets and pages trip over.
var tokens = []string{
	"\x00", "\xff", "\xfe\xff", "\xef\xbb\xbf", "\r", "\n", "\t", `"`, "'", ",", ";", "{", "}", "[", "]", ":", `\ud800`, `\`, "---\n", "“", "”", "\u202e", "\u200b", "(", "%", "*", "#",
	strings.Repeat("9", 40), "-1", "NaN", "1e999", "0x", "&a", "*a", "!!binary ", "<", ">", "&#0;", `<!DOCTYPE a [<!ENTITY b "c">]>`, "<script>alert(1)</script>", "=cmd|' /C calc'!A0",
	strings.Repeat("\u0301", 5), strings.Repeat("A", 300), strings.Repeat(" ", 300), "😀", "\xed\xa0\x80", "\x1b[31m", `{\*\bin9999 `, "\u009b",
}

// most is the size above which a mutated input is cut.
const most = 400_000

// damaged is a seed with 1 to 16 changes; of articles some are packed, before or after the damage.
func damaged(rng *rand.Rand, s seed) (name string, data []byte) {
	data = mutate(rng, []byte(s.data))
	if !s.packed {
		return s.name, data
	}
	switch rng.IntN(8) {
	case 0:
		return s.name + ".gz", gzipped(data)
	case 1:
		return s.name + ".gz", mutate(rng, gzipped([]byte(s.data)))
	case 2:
		return "z.zip", archive(s.name, data)
	case 3:
		return "z.zip", mutate(rng, archive(s.name, []byte(s.data)))
	}
	return s.name, data
}

func mutate(rng *rand.Rand, b []byte) []byte {
	token := func() string { return tokens[rng.IntN(len(tokens))] }
	one := func(of ...int) int { return of[rng.IntN(len(of))] }
	insert := func(at int, what string) { b = []byte(string(b[:at]) + what + string(b[at:])) }
	for range one(1, 1, 2, 4, 16) {
		i := rng.IntN(len(b) + 1)
		j := min(len(b), i+one(1, 2, 5, 40, 400))
		switch piece := string(b[i:j]); rng.IntN(9) {
		case 0:
			insert(i, token())
		case 1:
			b = append(b[:i:i], b[j:]...)
		case 2:
			if i < len(b) {
				b[i] ^= 1 << rng.IntN(8)
			}
		case 3:
			b = b[:i]
		case 4:
			insert(i, strings.Repeat(piece, one(1, 3, 50)))
		case 5:
			for k := i; k < j; k++ {
				b[k] = byte(rng.IntN(256))
			}
		case 6:
			insert(i, strings.Repeat(token(), one(1, 2, 200)))
		case 7:
			b = bytes.Replace(b, []byte{"\", \n:\ta1"[rng.IntN(8)]}, []byte(token()), one(1, 3, -1))
		case 8:
			insert(rng.IntN(len(b)+1), piece)
		}
		b = b[:min(len(b), most)]
	}
	return b
}

func gzipped(data []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = w.Write(data) // to memory, which takes all
	_ = w.Close()
	return b.Bytes()
}

// archive has the input and a member that wants to lie elsewhere.
func archive(name string, data []byte) []byte {
	return zipped(member{"paper/" + name, string(data)}, member{"../../evil.txt", text})
}

// member is a file of an archive.
type member struct{ name, data string }

func zipped(members ...member) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, m := range members {
		if f, err := w.Create(m.name); err == nil {
			_, _ = f.Write([]byte(m.data))
		}
	}
	_ = w.Close()
	return b.Bytes()
}
