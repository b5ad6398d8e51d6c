package corpus

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/xuri/excelize/v2"
)

// Two invented articles, as every kind of file below holds them.
const (
	ferryTitle = "Ferry to Nordhaven stays in port"
	ferryText  = "NORDHAVEN - Harbour master Jonna Fisk kept the ferry in port on Wednesday because of fog.\n\n“Nobody leaves today,” Fisk said. “Safety comes first, and that is all.”\n\nPassengers said that they had waited for six hours."
	strikeText = "Dockers in Nordhaven walked out on Wednesday, the union said.\n\nMore than a hundred ships wait off the coast, and the harbour master expects no change before the weekend."
)

// kind is one kind of file that people bring. Each is a row of the table in docs/inputs.md.
type kind struct {
	name string // as docs/inputs.md has it
	file string
	data func(t *testing.T) string
	want []string // "outlet|date|title|first words … last words" of each article; a line that begins with ! is part of a reject
}

func is(s string) func(*testing.T) string { return func(*testing.T) string { return s } }

// ferry is an article of the outlet Bay Post as want has it.
const (
	ferry      = "Bay Post|2025-03-05|" + ferryTitle + "|NORDHAVEN - Harbour … for six hours."
	ferryNo    = "Bay Post|2025-03-05||NORDHAVEN - Harbour … for six hours."
	strike     = "Nordhaven Echo|2025-03-05|Dockers walk out|Dockers in Nordhaven … before the weekend."
	escapedOne = `NORDHAVEN - Harbour master Jonna Fisk kept the ferry in port on Wednesday because of fog.\n\n\u201cNobody leaves today,\u201d Fisk said. \u201cSafety comes first, and that is all.\u201d\n\nPassengers said that they had waited for six hours.`
)

func jsonArticle(format string) string { return strings.ReplaceAll(format, "TEXT", escapedOne) }

var kinds = []kind{
	{"Nexis Uni, text", "nexis.txt", is(nexis), []string{ferry, strike}},
	{"Nexis Uni, Word", "nexis.DOCX", func(t *testing.T) string { return docxOf(t, nexis) }, []string{ferry, strike}},
	{"Nexis Uni, RTF", "nexis.rtf", is(rtfOf(nexis)), []string{ferry, strike}},
	{"LexisNexis, text", "lexis.txt", is(lexis), []string{ferry, strike}},
	{"Factiva, text", "factiva.txt", is(factivaCoded), []string{ferry, strike}},
	{"Factiva, RTF", "factiva.rtf", is(rtfOf(factivaShown)), []string{ferry, strike}},
	{"Factiva, HTML", "factiva.html", is(paragraphsOf(factivaShown)), []string{ferry, strike}},
	{"Factiva, table", "factiva.csv", is("HD,PD,SN,LP,TD\n" + ferryTitle + ",5 March 2025,Bay Post,\"" + strings.Replace(ferryText, "\n\n", "\",\"", 1) + "\"\n"), []string{ferry}},
	{"ProQuest, text", "proquest.txt", is(proQuest), []string{ferry, strike}},
	{"Europresse, HTML", "europresse.html", is(europresse), []string{ferry}},
	{"LexisNexisTools, table", "lnt.csv", is("ID,Source_File,Newspaper,Date,Length,Section,Author,Edition,Headline,Article\n1,x.docx,Bay Post,2025-03-05,61 words,NEWS,,," + ferryTitle + ",\"" + ferryText + "\"\n"), []string{ferry}},
	{"Media Cloud", "mediacloud.csv", is("id,indexed_date,media_name,publish_date,title,url\n1,2025-03-06,Bay Post,2025-03-05,x,https://bay.example/1\n"), []string{"!no text column: looked for text"}},
	{"NewsAPI", "newsapi.json", is(jsonArticle(`{"status":"ok","articles":[{"source":{"id":null,"name":"Bay Post"},"title":"` + ferryTitle + `","publishedAt":"2025-03-05T18:20:00Z","content":"TEXT"}]}`)), []string{ferry}},
	{"Event Registry", "er.json", is(jsonArticle(`{"articles":{"page":1,"results":[{"uri":"8","dateTime":"2025-03-05T18:20:00Z","title":"` + ferryTitle + `","body":"TEXT","source":{"uri":"bay.example","title":"Bay Post"}}]}}`)), []string{ferry}},
	{"GDELT", "gdelt.json", is(`{"articles":[{"url":"https://bay.example/1","title":"x","seendate":"20250305T182000Z","domain":"bay.example"}]}`), []string{"!the record has: url, title, seendate, domain"}},
	{"Guardian", "guardian.json", is(jsonArticle(`{"response":{"status":"ok","results":[{"id":"a/b","webTitle":"` + ferryTitle + `","webPublicationDate":"2025-03-05T18:20:00Z","webUrl":"https://www.bay.example/1","fields":{"bodyText":"TEXT"}}]}}`)),
		[]string{"bay.example|2025-03-05|" + ferryTitle + "|NORDHAVEN - Harbour … for six hours."}},
	{"New York Times", "nyt.json", is(`{"response":{"docs":[{"web_url":"https://nyt.example/1","snippet":"Fog.","headline":{"main":"Fog"},"pub_date":"2025-03-05T10:00:00+0000"}]}}`), []string{"!the record has: web_url, snippet, headline.main, pub_date"}},
	{"fundus", "fundus.json", is(`[{"title":"` + ferryTitle + `","publishing_date":"2025-03-05 18:20:00+01:00","publisher":"Bay Post","body":{"summary":[],"sections":[{"headline":[],"paragraphs":["NORDHAVEN - Harbour master Fisk stayed.","They waited for six hours."]}]}}]`), []string{ferry}},
	{"trafilatura", "trafilatura.json", is(jsonArticle(`{"title":"` + ferryTitle + `","hostname":"bay.example","date":"2025-03-05","raw_text":"no","text":"TEXT","source":"https://www.bay.example/1","source-hostname":"Bay Post"}`)), []string{ferry}},
	{"news-please", "np.json", is(jsonArticle(`{"authors":["A"],"date_publish":"2025-03-05 18:20:00","maintext":"TEXT","source_domain":"www.bay.example","text":null,"title":"` + ferryTitle + `","url":"https://www.bay.example/1"}`)),
		[]string{"bay.example|2025-03-05|" + ferryTitle + "|NORDHAVEN - Harbour … for six hours."}},
	{"pandas, by records", "p.json", is(jsonArticle(`[{"outlet":"Bay Post","date":1741132800000,"title":NaN,"text":"TEXT"}]`)), []string{ferryNo}},
	{"pandas, by columns", "p.json", is(jsonArticle(`{"outlet":{"0":"Bay Post"},"text":{"0":"TEXT"},"date":{"0":1741132800000}}`)), []string{ferryNo}},
	{"WordPress API", "wp.json", is(`[{"id":7,"date":"2025-03-05T10:00:00","link":"https://bay.example/1","title":{"rendered":"` + ferryTitle + `"},"content":{"rendered":"<p>NORDHAVEN - Harbour master stayed.</p><p>They waited for six hours.</p>"}}]`),
		[]string{"bay.example|2025-03-05|" + ferryTitle + "|NORDHAVEN - Harbour … for six hours."}},
	{"JSON Feed", "feed.json", is(jsonArticle(`{"version":"https://jsonfeed.org/version/1.1","title":"Bay Post","items":[{"id":"0","title":"` + ferryTitle + `","content_text":"TEXT","date_published":"2025-03-05T18:20:00+01:00"}]}`)), []string{ferry}},
	{"RSS", "feed.xml", is(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bay Post</title><item><title>` + ferryTitle +
		`</title><pubDate>Wed, 05 Mar 2025 18:20:00 +0100</pubDate><content:encoded><![CDATA[<p>NORDHAVEN - Harbour master stayed.</p><p>They waited for six hours.</p>]]></content:encoded></item></channel></rss>`), []string{ferry}},
	{"Atom", "feed.atom", is(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay Post</title><entry><title>` + ferryTitle + `</title><published>2025-03-05T10:00:00Z</published><summary>NORDHAVEN - Harbour master waited for six hours.</summary></entry></feed>`),
		[]string{ferry, "!1 entry has a description alone"}},
	{"saved page", "page.html", is(page), []string{ferry}},
	{"page in one file", "page.mht", is("From: <Saved by Browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
		base64.StdEncoding.EncodeToString([]byte(page)) + "\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n--b--\r\n"), []string{ferry}},
	{"newsletter", "letter.eml", is("From: Bay Post <news@bay.example>\r\nSubject: =?utf-8?q?Ferry_to_Nordhaven_stays_in_port?=\r\nDate: Wed, 05 Mar 2025 18:20:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + ferryText + "\r\n"), []string{ferry}},
	{"web archive", "crawl.warc", is(warc), []string{ferry, "!1 records of the archive are no pages"}},
	{"workbook", "a.xlsx", workbook, []string{ferry, "!no text column in the sheets Notes"}},
	{"parquet", "a.parquet", parquetFile, []string{ferry}},
	{"Word, one article", "Bay Post/a.docx", func(t *testing.T) string { return docxOf(t, ferryText) }, []string{"Bay Post|||NORDHAVEN - Harbour … for six hours."}},
	{"OpenDocument text", "Bay Post/a.odt", odtFile, []string{"Bay Post|||NORDHAVEN - Harbour … for six hours."}},
	{"PDF", "Bay Post/a.pdf", is(pdfFile), []string{"Bay Post|||NORDHAVEN - Harbour … for six hours."}},
	{"Zotero, EndNote", "refs.ris", is("TY  - NEWS\nTI  - " + ferryTitle + "\nT2  - Bay Post\nDA  - 2025/03/05/\nAB  - NORDHAVEN - Harbour master stayed.\nThey waited for six hours.\nER  - \n"), []string{ferry}},
	{"table, semicolons", "a.csv", is("sep=;\r\nZeitung;Datum;Titel;Inhalt\r\nBay Post;05.03.2025;" + ferryTitle + ";\"" + ferryText + "\"\r\n"), []string{ferry}},
	{"table saved as text", "a.txt", is("outlet\tdate\ttitle\ttext\nBay Post\t2025-03-05\t" + ferryTitle + "\t\"" + ferryText + "\"\n"), []string{ferry}},
	{"text, one article", "Bay Post/a.txt", is(ferryText), []string{"Bay Post|||NORDHAVEN - Harbour … for six hours."}},
	{"Markdown", "a.md", is("---\noutlet: Bay Post\ndate: 2025-03-05\ntitle: " + ferryTitle + "\n---\n" + ferryText + "\n"), []string{ferry}},
	{"JSON lines", "a.jsonl", is(jsonArticle(`{"outlet":"Bay Post","date":"2025-03-05","title":"` + ferryTitle + `","text":["TEXT"]}`)), []string{ferry}},
}

// readKind reads one file, and returns its articles and rejects as want has them.
func readKind(t testing.TB, file, data string) (articles, rejects []string) {
	t.Helper()
	columns, err := newColumns(nil)
	if err != nil {
		t.Fatal(err)
	}
	r := &reading{ctx: context.Background(), source: &Source{columns: columns}, ids: make(idSet)}
	r.report = func(rej Reject) { rejects = append(rejects, rej.Origin+": "+rej.Reason) }
	r.article = func(a *Article) error {
		words := strings.Fields(a.Text)
		n := len(words)
		short := strings.Join(words[:min(3, n)], " ") + " … " + strings.Join(words[max(0, n-3):], " ")
		date := ""
		if !a.Date.IsZero() {
			date = a.Date.Format(time.DateOnly)
		}
		articles = append(articles, a.Outlet+"|"+date+"|"+a.Title+"|"+short)
		return nil
	}
	if err := r.file(input{path: file, rel: file}, file, strings.NewReader(data)); err != nil {
		t.Fatal(err)
	}
	return articles, rejects
}

func TestKinds(t *testing.T) {
	for _, k := range kinds {
		t.Run(k.name, func(t *testing.T) {
			articles, rejects := readKind(t, k.file, k.data(t))
			all := strings.Join(rejects, "\n")
			var want []string
			for _, w := range k.want {
				if part, isReject := strings.CutPrefix(w, "!"); !isReject {
					want = append(want, w)
				} else if !strings.Contains(all, part) {
					t.Errorf("rejects %q\nwant %q", rejects, part)
				}
			}
			if fmt.Sprint(articles) != fmt.Sprint(want) {
				t.Errorf("articles %q\nwant %q\nrejects %q", articles, want, rejects)
			}
		})
	}
}

// The bytes alone say what each kind is, when it comes on standard input.
func TestKindsOnStandardInput(t *testing.T) {
	for _, k := range kinds {
		if strings.HasPrefix(k.want[0], "!") { // a table without a text column is not a table of articles
			continue
		}
		t.Run(k.name, func(t *testing.T) {
			src, err := Open([]string{"-"}, strings.NewReader(k.data(t)), Options{})
			if err != nil {
				t.Fatal(err)
			}
			n, want := 0, 0
			for _, w := range k.want {
				if w[0] != '!' {
					want++
				}
			}
			if err := src.Each(context.Background(), func(a *Article) error { n++; return nil }, func(r Reject) { t.Log(r) }); err != nil || n != want {
				t.Errorf("%d articles, want %d; %v", n, want, err)
			}
		})
	}
}

// docs/inputs.md has a row for each kind, and no other.
func TestKindsAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../docs/inputs.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]bool{}
	for line := range strings.SplitSeq(string(page), "\n") {
		if cells := strings.Split(line, " | "); len(cells) == 4 && strings.HasPrefix(line, "| ") && !strings.HasPrefix(line, "| ---") {
			rows[strings.TrimPrefix(cells[0], "| ")] = true
		}
	}
	for _, k := range kinds {
		if !rows[k.name] {
			t.Errorf("docs/inputs.md has no row %q", k.name)
		}
		delete(rows, k.name)
	}
	delete(rows, "from")
	for name := range rows {
		t.Errorf("the row %q of docs/inputs.md is not tested", name)
	}
}

// FuzzKinds feeds broken files of every kind to its reader.
func FuzzKinds(f *testing.F) {
	for i, k := range kinds {
		f.Add(uint8(i), []byte(k.data(new(testing.T))))
	}
	f.Fuzz(func(t *testing.T, i uint8, data []byte) {
		readKind(t, kinds[int(i)%len(kinds)].file, string(data))
	})
}

const nexis = ferryTitle + "\n\nBay Post\n\nMarch 5, 2025 Wednesday\n\nCopyright 2025 Bay Post All Rights Reserved\n\nSection: NEWS; Pg. 3\n\nLength: 61 words\n\nByline: Ida Lorn\n\nBody\n\n" + ferryText +
	"\n\nLoad-Date: March 6, 2025\n\nEnd of Document\n\nDockers walk out\n\nNordhaven Echo\n\nMarch 5, 2025 Wednesday 6:20 PM GMT\n\nLength: 30 words\n\nBody\n\n" + strikeText + "\n\nGraphic\n\nA ship.\n\nLoad-Date: March 6, 2025\n\nEnd of Document\n"

const lexis = "1 of 2 DOCUMENTS\n\nBay Post\n\nMarch 5, 2025 Wednesday\n\n" + ferryTitle + "\n\nBYLINE: Ida Lorn\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 61 words\n\n" + ferryText + "\n\nLOAD-DATE: March 6, 2025\n\nLANGUAGE: ENGLISH\n\nCopyright 2025 Bay Post\n\n" +
	"2 of 2 DOCUMENTS\n\nNordhaven Echo\n\nMarch 5, 2025 Wednesday\n\nDockers walk out\n\nLENGTH: 30 words\n\n" + strikeText + "\n\nLOAD-DATE: March 6, 2025\n"

const factivaCoded = "HD\n" + ferryTitle + "\nBY\nIda Lorn\nWC\n61 words\nPD\n5 March 2025\nSN\nBay Post\nSC\nBAYP\nLA\nEnglish\nCY\n(c) 2025\nLP\nNORDHAVEN - Harbour master Jonna Fisk kept the ferry in port on Wednesday because of fog.\nTD\nPassengers said that they had waited for six hours.\nIN\ni7 : Ports\nAN\nDocument BAYP000020250305el35000b1\n\n" +
	"HD  Dockers walk out\nPD  5 March 2025\nET  18:20\nSN  Nordhaven Echo\nLP  \n" + strikeText + "\nAN  Document NECH000020250305el35000b2\n\nSearch Summary\nText: ferry\n"

const factivaShown = "News\n" + ferryTitle + "\nBy Ida Lorn\n61 words\n5 March 2025\n18:20\nBay Post\nBAYP\n3\nEnglish\nCopyright 2025. Bay Post.\n" + ferryText + "\nDocument BAYP000020250305el35000b1\n" +
	"Dockers walk out\n30 words\n5 March 2025\nNordhaven Echo\nNECH\nEnglish\n(c) 2025\n" + strikeText + "\nDocument NECH000020250305el35000b2\n"

const proQuest = "____________________________________________________________\n\nDocument 1 of 2\n\n" + ferryTitle + "\n\nAuthor: Lorn, Ida\n\nPublication info: Bay Post ; Nordhaven [Nordhaven]05 Mar 2025: 3.\n\nProQuest document link\n\nAbstract: Fog.\n\nFull text: " + ferryText +
	"\n\nSubject: Ferries\n\nTitle: " + ferryTitle + "\n\nPublication title: Bay Post\n\nPublication date: Mar 5, 2025\n\nProQuest document ID: 111\n\nDocument URL: https://proquest.example/111\n\n____________________________________________________________\n\nDocument 2 of 2\n\nDockers walk out\n\nFull text: " + strikeText +
	"\n\nTitle: Dockers walk out\n\nPublication title: Nordhaven Echo\n\nPublication date: Mar 5, 2025\n\nProQuest document ID: 112\n\n____________________________________________________________\n\nDatabase copyright ProQuest\n"

const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>` + ferryTitle + ` | Bay Post</title><meta property="og:site_name" content="Bay Post"><meta property="article:published_time" content="2025-03-05T18:20:00Z"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>` +
	ferryTitle + `</h1><p>NORDHAVEN - Harbour master Jonna Fisk kept the ferry in port on Wednesday because of fog.</p><p>&ldquo;Nobody leaves today,&#8221; Fisk said. “Safety comes first, and that is all.”</p><p>Passengers said that they had waited for six hours.</p></article><aside>Most read</aside><footer>Cookies</footer></body></html>`

const europresse = `<html><body><article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Bay Post, no. 12</span></div><span class="DocHeader">News, mercredi 5 mars 2025 520 mots, p. 4</span><div class="titreArticle"><p class="titreArticleVisu">` +
	ferryTitle + `</p></div></header><section><div class="docOcurrContainer"><p>NORDHAVEN - Harbour master Jonna Fisk kept the ferry in port.</p><p>Passengers said that they had waited for six hours.</p></div></section></article></body></html>`

var warc = "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nsoft\r\n\r\n" + warcRecord("text/html; charset=utf-8", page) + warcRecord("image/png", "\x89PNG")

func warcRecord(media, body string) string {
	answer := "HTTP/1.1 200 OK\r\nContent-Type: " + media + "\r\n\r\n" + body
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bay.example/1\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(answer), answer)
}

// rtfOf writes lines as a word processor does.
func rtfOf(text string) string {
	var b strings.Builder
	b.WriteString(`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}{\*\generator X;}\uc1 `)
	for _, r := range text {
		switch {
		case r == '\n':
			b.WriteString("\\par\n")
		case r < 128:
			b.WriteRune(r)
		case r == '“':
			b.WriteString(`\'93`)
		default:
			fmt.Fprintf(&b, `\u%d?`, r)
		}
	}
	return b.String() + "}"
}

func paragraphsOf(text string) string {
	return "<html><body><p>" + strings.ReplaceAll(text, "\n", "</p>\n<p>") + "</p></body></html>"
}

func zipOf(t *testing.T, name, body string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create(name)
	if err == nil {
		_, err = w.Write([]byte(body))
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func docxOf(t *testing.T, text string) string {
	return zipOf(t, "word/document.xml", `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle/></w:pPr><w:r><w:t>`+
		strings.ReplaceAll(text, "\n", `</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">`)+`</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p></w:body></w:document>`)
}

func odtFile(t *testing.T) string {
	return zipOf(t, "content.xml", `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>`+strings.ReplaceAll(ferryText, "\n\n", "</text:p><text:p>")+`</text:p></office:text></office:body></office:document-content>`+
		`<!-- application/vnd.oasis.opendocument.text -->`)
}

func workbook(t *testing.T) string {
	book := excelize.NewFile()
	defer book.Close()
	rows := [][]any{{"Outlet", "Date", "Title", "Text"}, {"Bay Post", time.Date(2025, 3, 5, 0, 0, 0, 0, time.UTC), ferryTitle, ferryText}}
	for i, row := range rows {
		if err := book.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := book.NewSheet("Notes"); err != nil {
		t.Fatal(err)
	}
	if err := book.SetCellValue("Notes", "A1", "who collected this"); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := book.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func parquetFile(t *testing.T) string {
	type source struct {
		Name string `parquet:"name"`
	}
	type row struct {
		Source source    `parquet:"source"`
		Date   time.Time `parquet:"date,timestamp(microsecond)"`
		Title  string    `parquet:"title"`
		Text   []string  `parquet:"text,list"`
	}
	var b bytes.Buffer
	w := parquet.NewGenericWriter[row](&b)
	if _, err := w.Write([]row{{source{"Bay Post"}, time.Date(2025, 3, 5, 10, 0, 0, 0, time.UTC), ferryTitle, strings.Split(ferryText, "\n\n")}}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const pdfStream = "BT /F1 12 Tf 50 750 Td 14 TL (NORDHAVEN - Harbour master Jonna Fisk kept the ferry in port.) Tj T* (Passengers said that they had waited for six hours.) Tj T* ET"

var pdfFile = func() string {
	var b strings.Builder
	var at []int
	object := func(s string) { at = append(at, b.Len()); fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), s) }
	b.WriteString("%PDF-1.4\n")
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
	object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>")
	object(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(pdfStream), pdfStream))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.String()
}()
