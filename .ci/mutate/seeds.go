package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// seed is one small valid input and the calls it is given to, in which X is its file.
type seed struct {
	name, data string
	calls      []string
	packed     bool // sometimes compressed
}

const text = "Minister opens dam\n\nORVIL, 3 May 2024 (Dawn Wire) — “We will not wait,” said Halina Dorsk, the minister of Kestria. " +
	"Her critics called it a ‘reckless’ plan. Mr. Stroud, 54, said that the regime had lied.\n\nThe Dawn Post reported that \"nobody " +
	"was hurt\". She attacked the farmers; they were beaten by police. Read more: https://dawn.example/a?b=c\n"

var other = strings.NewReplacer("reckless", "bold", "Her critics", "Some farmers", "attacked", "met", "54", "55").Replace(text)

// articles are three records as tables and JSON have them.
var articles = []map[string]string{
	{"id": "a", "outlet": "Dawn Post", "event": "e1", "title": "Minister opens dam", "date": "2024-05-03", "url": "https://dawn.example/x", "text": text},
	{"id": "b", "outlet": "Gull", "event": "e1", "title": "Dam", "date": "2024-05-04T10:00:00Z", "url": "", "text": other},
	{"id": "c", "outlet": "=Bee", "event": "e2", "title": "<b>Dam</b>", "date": "0000-00-00", "url": "", "text": text[:200]},
	{"id": "d", "outlet": "Gull", "event": "e2", "title": "Stroud speaks", "date": "3 May 2024", "url": "", "text": other[300:]},
}

var fields = []string{"id", "outlet", "event", "title", "date", "url", "text"}

func jsonOf(v any) string {
	data, _ := json.Marshal(v) // maps of strings
	return string(data)
}

func lines() string {
	var b strings.Builder
	for _, a := range articles {
		b.WriteString(jsonOf(a) + "\n")
	}
	return b.String()
}

func tableOf(separator string) string {
	b := strings.Join(fields, separator) + "\n"
	for _, a := range articles {
		var cells []string
		for _, f := range fields {
			cells = append(cells, `"`+strings.ReplaceAll(a[f], `"`, `""`)+`"`)
		}
		b += strings.Join(cells, separator) + "\n"
	}
	return b
}

func labels() string {
	var b strings.Builder
	b.WriteString("article_id,start,end,text,label,tone,id,outlet,target_from,target_to\n")
	for i := range 60 {
		fmt.Fprintf(&b, "%s,%d,%d,\"The regime lied to Mr Stroud %d.\",%s,%s,r%d,o%d,21,27\n", []string{"a", "b"}[i/2%2], i, i+20, i, []string{"no", "loaded"}[i%2], []string{"positive", "negative", "neutral"}[i%7%3], i, i%3)
	}
	return b.String()
}

// page is a saved page, answer how a web archive holds it.
var (
	page   = `<html><head><title>Dam</title><meta property="article:published_time" content="2024-05-03"><script>x()</script></head><body><nav>Home</nav><article><h1>Minister opens dam</h1><p>` + strings.ReplaceAll(text, "\n\n", "</p><p>") + `</p></article></body></html>`
	answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
)

// besides are the files that calls name beside X.
var besides = map[string]string{"good.txt": text, "good.jsonl": lines(), "sentences.csv": "id,text,target_from,target_to\n1,The regime lied to Mr Stroud.,4,10\n", "labelled.csv": labels(), "asked.csv": "id,target\na,Dorsk\nb,Kestria\n"}

// made are inputs that the program makes itself: a model of labels, and what --cache keeps.
func made(program string) ([]seed, error) {
	dir, err := os.MkdirTemp("", "mutate-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	all := []seed{
		{name: "frames.json", calls: []string{"predict good.jsonl --model X -o o.csv", "evaluate labelled.csv --model X --by-outlet", "compare good.jsonl --event all --model X --format csv -o rep", "code sample good.jsonl --by score --model X -o o.csv"}},
		{name: ".kept/000000.records", calls: []string{"compare good.jsonl --event all --cache .kept -o rep"}},
	}
	for name, data := range besides {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o600); err != nil {
			return nil, err
		}
	}
	for i, call := range []string{"train frames labelled.csv -o frames.json --folds 2", all[1].calls[0]} {
		c := exec.Command(program, strings.Fields(call)...)
		c.Dir = dir
		if out, err := c.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("tellings %s: %w: %s", call, err, out)
		}
		data, err := os.ReadFile(filepath.Join(dir, all[i].name))
		if err != nil {
			return nil, err
		}
		all[i].data = string(data)
	}
	return all, nil
}

// seeds are all other inputs: articles, lists of words, tables and models beside them.
func seeds() ([]seed, error) {
	onArticles := []string{"sentences X", "features X", "quotes X", "events X", "mentions X --event all", "compare X --event all -o rep", "tone X --targets asked.csv", "background X --least 1", "compare X --check --full -o rep", "sentences X -o o.jsonl",
		"features X -o o.csv", "lexicon audit X", "compare X --event all --language de --format csv,xlsx,parquet -o rep", "code sample X --sentences -o o.xlsx", "compare X --cache .kept -o rep"}
	onLists := []string{"lexicon check X", "lexicon convert X --to quanteda", "lexicon convert X --to liwc", "lexicon convert X -o o.ykd", "lexicon show X --forms", "features good.txt --no-builtin --lexicon X",
		"compare good.jsonl --event all --lens measures,audit --lexicon X -o rep", "sentences good.txt --lexicon X", "lexicon convert X --to wordstat", "lexicon convert X --to csv"}
	var all []seed
	for name, data := range map[string]string{
		"a.txt": text, "a.md": "---\ntitle: Dam\nauthors: [Ann Bo, Cy]\ndate: 2024-05-03\noutlet: Gull\n---\n" + text, "a.jsonl": lines(), "a.json": `{"articles":` + jsonOf(articles) + `}`, "b.json": jsonOf(articles),
		"a.csv": tableOf(","), "b.csv": tableOf(";"), "a.tsv": tableOf("\t"),
		"a.rtf":  `{\rtf1\ansi\deff0 {\fonttbl{\f0 Arial;}}\f0\fs24 {\b Minister opens dam}\par \ldblquote We will not wait,\rdblquote  said Halina Dorsk.\par Mr. Stroud\'92s critics left.\par }`,
		"a.html": page,
		"a.eml":  "From: Gull <news@gull.example>\nSubject: =?utf-8?q?Dam?=\nDate: Fri, 3 May 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nHalina Dorsk opened the dam =E2=80=94 late.\n--b--\n",
		"a.xml":  `<?xml version="1.0"?><rss version="2.0"><channel><title>Gull</title><item><title>Dam</title><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;Halina Dorsk opened the dam. “No,” said Stroud.&lt;/p&gt;</description></item></channel></rss>`,
		"a.ris":  "TY  - NEWS\nTI  - Minister opens dam\nT2  - Gull\nDA  - 2024/05/03\nN2  - Halina Dorsk opened the dam. “No,” said Stroud.\nER  - \n",
		"a.warc": fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gull.example/a\r\nWARC-Date: 2024-05-03T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(answer), answer),
	} {
		all = append(all, seed{name, data, onArticles, true})
	}
	all = append(all, seed{"a.docx", string(zipped(member{"word/document.xml", `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Halina Dorsk opened the dam.</w:t></w:r></w:p></w:body></w:document>`})), onArticles, false})
	for name, data := range map[string]string{
		"l.tsv": "# name: mine\n# version: 1\n# licence: CC0\n# category.bad: what is bad\n# category.good: what is good\nregime\tbad\t1\tx\nlost*\tbad\t2\nnot wait\tgood\t-1\n", "l.dic": "%\n1\tbad\n2\tgood\n%\nregime\t1\nlost*\t1 2\nlike\t(02 134)125/464\t1\n",
		"l.dicx": "DicTerm,bad,good\nregime,X,\nlost*,,X\n", "l.yml": "bad:\n  - regime\n  - lost*\ngood:\n  b: [wait, 'not wait']\n", "l.cat": "BAD\n\tREGIME (1)\n\tB\n\t\tNOT_WAIT (2)\n", "l.lc3": "+bad\nregime\n+good\nnot wait\n",
		"l.ykd": `<?xml version="1.0" encoding="UTF-8"?><dictionary style="050805"><cnode name="d"><cnode name="bad" desc="x"><pnode name="regime"/><pnode name="lost*"/></cnode></cnode></dictionary>`,
		"l.tff": "type=strongsubj len=1 word1=regime pos1=noun stemmed1=n priorpolarity=negative\n", "valence.txt": "regime\t-1.9\t0.9\t[-1, -2]\nwait\t1.0\t0.5\t[1]\n", "afinn.txt": "regime\t-3\nnot wait\t2\n",
		"emfd.csv": "word,care_p,fairness_p,care_sent\nregime,0.1,0.2,-0.3\n", "lm.csv": "Word,Negative,Positive\nREGIME,2009,0\nWAIT,0,2009\n", "nrc.txt": "regime\tanger\t1\nwait\tjoy\t0\n", "l.csv": "term,category,weight\nregime,bad,2\nnot wait,good,-1\n",
		"gi.csv": "Entry,Source,Positiv,Negativ\nREGIME#1,H4,,Negativ\n", "l.txt": "regime\nnot wait\n; c\n",
	} {
		all = append(all, seed{name, data, onLists, false})
	}
	for _, s := range []seed{
		{name: "targets.csv", data: "id,target,side,label\na,Dorsk,left,1\nb,Kestria,right,-1\nc,Mr. Stroud,,0\nz,No,,\n", calls: []string{"tone good.jsonl --targets X", "compare good.jsonl --event all --targets X -o rep", "train stance good.jsonl --targets X -o m.json"}},
		{name: "labels.csv", data: labels(), calls: []string{"train loaded X -o m.json --folds 2", "train loaded X -o m.json --group id", "train tone X --label tone -o m.json", "tone X", "train loaded good.jsonl --labels X --folds 2 -o m.json", "train frames X -o m.json", "code agree X labelled.csv"}},
		{name: "articles.csv", data: "file,outlet,title,date,event\ngood.txt,Gull,Dam,2024-01-01,e\n../../../etc/passwd,Bee,x,,\n/etc/hostname,Bee,,,\n", calls: []string{"compare . -o rep", "sentences ."}},
		{name: "sides.csv", data: "outlet,side\nGull,news\nDawn Post,opinion\n", calls: []string{"train words good.jsonl --sides X -o w.tsv --least 1"}},
		{name: "outlets.csv", data: "outlet,name,group\nGull,The Gull,left\nDawn Post,Post,right\n", calls: []string{"compare good.jsonl --event all --outlets X --group group -o rep", "sentences good.jsonl --outlets X"}},
		{name: "flags.yml", data: "lens: [measures, terms]\nquiet: true\ncolumns: {text: text}\nevent: all\n", calls: []string{"compare good.jsonl -o rep --config X", "events good.jsonl --config X"}},
		{name: "facts.jsonl", data: `{"event": "e1", "facts": [{"id": "f1", "tellers": {"a": [["a", "text", 0, 61]], "b": [["b", "text", 0, 61]]}}]}` + "\n" + `{"event": "e2", "facts": [{"id": "f2", "tellers": {"c": [["c", "text", 20, 80]], "d": [["d", "text", 0, 30]]}}]}` + "\n", calls: []string{"train points good.jsonl --facts X -o m.json"}},
		{name: "sheet.csv", data: "id,outlet,event,title,text,label,note\na,Gull,,,The dam.,loaded,\nb,Gull,,,The weir.,\"no; loaded\",sure\nc,Bee,,,The mill.,,\n", calls: []string{"code agree X labelled.csv", "code agree X X --metric ordinal", "train frames good.jsonl --sheet X -o m.json --folds 2"}},
		{name: "codebook.md", data: "# Labels\n\nloaded: words that judge\nno: all else\n", calls: []string{"code sample good.jsonl --instructions X --labels loaded,no -o o.xlsx", "code sample good.jsonl --instructions X -o o.csv"}},
		{name: "tokens.json", data: `{"version":"1.0","pre_tokenizer":{"type":"Whitespace"},"model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##","max_input_chars_per_word":100,"vocab":{"[UNK]":0,"the":1,"dam":2,"##s":3}}}`, calls: []string{"compare good.jsonl --event all --lens terms --tokenizer X -o rep"}},
	} {
		all = append(all, s)
	}
	for _, shipped := range []struct {
		name, path string
		calls      []string
	}{
		{"m.json", "features/loaded/model.json", []string{"sentences good.txt --model X", "features good.txt --model X"}},
		{"t.json", "features/tone/model.json", []string{"tone sentences.csv --model X"}},
		{"bg.tsv", "lexicons/data/background.tsv", []string{"compare good.jsonl --background X -o rep", "events good.jsonl --background X"}},
	} {
		data, err := os.ReadFile(shipped.path)
		if err != nil {
			return nil, err
		}
		text := string(data)
		if strings.HasSuffix(shipped.path, ".tsv") {
			text = text[:1+strings.LastIndexByte(text[:3000], '\n')] // of a long table the head will do
		}
		all = append(all, seed{shipped.name, text, shipped.calls, false})
	}
	slices.SortFunc(all, func(a, b seed) int { return strings.Compare(a.name, b.name) })
	return all, nil
}
