package reports

import (
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// numberFormats say how the numbers of a column are shown.
var numberFormats = map[string]string{
	"rate_per_1000": "0.00", "rest_rate": "0.00", "rate_without": "0.00", "gap_without": "0.00", "log_ratio": "+0.00;-0.00;0.00", "ci_low": "0.00", "ci_high": "0.00",
	"least_log_ratio": "0.00", "least": "0.00", "difference": "+0.00;-0.00;0.00", "p": "0.0000", "q": "0.0000", "log_odds": "0.00", "z": "0.00", "tfidf": "0.00", "tone": "+0.00;-0.00;0.00",
	"strength": "0.0", "likeness": "0.00", "value": "0.00", "dispersion": "0.00", "share": "0 %", "own_share": "0 %", "quoted_share": "0 %", "attributed_share": "0 %", "share_of_gap": "0 %",
	"tokens": "#,##0", "rest_tokens": "#,##0",
}

// Columns whose size is what one looks for: from white to one colour, and to two on either side of nothing.
var (
	oneColoured = []string{"strength", "rate_per_1000", "likeness"}
	twoColoured = []string{"log_ratio", "difference", "tone"}
)

// formatted shows a number as its column does.
func (b *workbook) formatted(cell any, column string) any {
	format := numberFormats[column]
	if format == "" {
		return cell
	}
	switch cell.(type) {
	case float64, int:
		return excelize.Cell{StyleID: b.styles.number[format], Value: cell}
	}
	return cell
}

// colour shades the columns of the present sheet whose size is what one looks for.
func (t *xlsxTable) colour() error {
	for i, c := range t.sheet.Columns {
		var o excelize.ConditionalFormatOptions
		switch {
		case slices.Contains(oneColoured, c.Name):
			o = excelize.ConditionalFormatOptions{Type: "2_color_scale", Criteria: "=", MinType: "min", MaxType: "max", MinColor: "#FFFFFF", MaxColor: "#A9C8DD"}
		case slices.Contains(twoColoured, c.Name):
			o = excelize.ConditionalFormatOptions{Type: "3_color_scale", Criteria: "=", MinType: "min", MidType: "num", MidValue: "0", MaxType: "max", MinColor: "#ECC894", MidColor: "#FFFFFF", MaxColor: "#A9C8DD"}
		default:
			continue
		}
		name, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := t.book.file.SetConditionalFormat(t.name, name+"2:"+name+strconv.Itoa(t.rows), []excelize.ConditionalFormatOptions{o}); err != nil {
			return err
		}
	}
	return nil
}

// linksShown is how many links a sheet has: the library looks through all of them for each.
const linksShown = 2000

// linksOf are the pages of the articles and passages of an event, by their ids; none where no pages are written.
func (b *workbook) linksOf(e *bookEvent) map[string]string {
	if !b.pages || e.Page == nil {
		return nil
	}
	links := map[string]string{}
	for article, file := range e.Page.scene.files {
		links[article.ID] = file
	}
	for _, p := range e.Evidence.passages {
		links[p.id] = e.Page.scene.href(p.evidence)
	}
	return links
}

// link makes the id of an article and the first passage of the last row lead to their page.
func (t *xlsxTable) link(row *Row, cells []any) error {
	for i, c := range t.sheet.Columns {
		passage := strings.HasSuffix(c.Name, "evidence_ids") || strings.HasSuffix(c.Name, "evidence_id")
		if row.cells[i].kind != textCell || !passage && c.Name != "article_id" || t.linked == linksShown {
			continue
		}
		id := string(row.text(i))
		if passage {
			id, _, _ = strings.Cut(id, " ")
		}
		to := t.links[id]
		if to == "" {
			continue
		}
		at, err := excelize.CoordinatesToCellName(i+1, t.rows)
		if err != nil {
			return err
		}
		if err := t.book.file.SetCellHyperLink(t.name, at, to, "External"); err != nil {
			return err
		}
		t.linked++
		cells[i] = excelize.Cell{StyleID: t.book.styles.link, Value: cells[i]}
	}
	return nil
}
