package reports

import (
	"strings"
	"testing"

	"tellings/compare"
	"tellings/compare/coverage"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/voice"
)

// point is one thing told by those of all outlets that have evidence.
func point(id string, k coverage.Kind, outlets []string, told ...compare.Evidence) compare.Point {
	p := compare.Point{ID: id, Kind: k, Speaks: told[0], Telling: len(told)}
	for _, o := range outlets {
		t := compare.Told{Outlet: o}
		for _, e := range told {
			if e.Article.Outlet == o {
				e.Lens, e.Item = "coverage", id
				t.Reported, t.Position = true, compare.InBody
				t.Evidence = append(t.Evidence, e)
			}
		}
		p.Outlets = append(p.Outlets, t)
	}
	return p
}

// harbourCoverage is what is told of the harbour story: the vote by all, the start of the works by two, the rest by one.
func harbourCoverage(gull, lamp, tide *corpus.Article) compare.Coverage {
	all := []string{gull.Outlet, lamp.Outlet, tide.Outlet}
	own := func(a *corpus.Article, words string) compare.Evidence { return passageOf(a, words, voice.Outlet, "") }
	return compare.Coverage{
		point("p1", coverage.Number, all, own(gull, "The council voted 9 to 4 for the tunnel"), own(lamp, "The council voted 9 to 4"), own(tide, "The vote was 9 to 4")),
		point("p2", coverage.Claim, all, own(lamp, "Works begin in May"), own(tide, "Work starts in May")),
		point("p3", coverage.Act, all, own(gull, "Mayor Ada Brandt gave a fiery speech in the harbour hall")),
		point("p4", coverage.Quote, all, own(gull, "This tunnel is a disaster")),
		point("p5", coverage.Background, all, own(tide, "the mayor had raised a reckless claim about the cost")),
	}
}

// hostileCoverage is points in which every text is h, and spans that no lens should make.
func hostileCoverage(a *corpus.Article, other, h string) compare.Coverage {
	e := passageOf(a, "fiery", voice.Quoted, h)
	bad := compare.Evidence{Article: a, Span: text.Span{Start: -5, End: 1 << 40}, Sentence: text.Span{Start: 9, End: 3}}
	return compare.Coverage{
		{ID: h, Utterance: h, Speaks: e, Telling: 2, Outlets: []compare.Told{{Outlet: a.Outlet, Reported: true, Position: compare.Position(h), Evidence: []compare.Evidence{e, {}}},
			{Outlet: other, Reported: true, Evidence: []compare.Evidence{bad}}, {Outlet: h + h}}},
		{ID: "p2", Speaks: bad, Telling: 1, Outlets: []compare.Told{{Outlet: a.Outlet, Reported: true, Evidence: []compare.Evidence{{}}}}},
		{ID: "p3", Telling: 1, Outlets: []compare.Told{{Outlet: other, Reported: true}}},
	}
}

func TestCovered(t *testing.T) {
	c := harbour()
	ev := &Register{}
	ev.begin()
	coverageSheet.Rows(c, ev)
	outlets := []OutletLine{{Name: "Gull Post"}, {Name: "Lamplighter"}, {Name: "Tide & Time"}}
	p := covered(c, outlets, "events/harbour.html", ev)
	if p.Shared != 2 || p.Alone != 3 || len(p.Points) != 2 {
		t.Fatalf("%d points that outlets share and %d of one alone, %d shown; want 2, 3 and 2", p.Shared, p.Alone, len(p.Points))
	}
	works := p.Points[1]
	if works.Telling != 2 || works.Of != 3 || works.Cells[0].Position != "" || works.Cells[1].Position != "body" || works.Cells[0].Mark() != "–" {
		t.Errorf("the works stand as %+v; want 2 of 3, and none in the first column", works)
	}
	gull, lamp := p.Sides[0], p.Sides[1]
	if gull.Told != 1 || gull.OnlyCount != 2 || gull.MissingCount != 1 || len(gull.Missing) != 1 || gull.Missing[0].Others != 2 || gull.Missing[0].Source != "Lamplighter" {
		t.Errorf("Gull Post: %+v; want 1 point told, 2 alone, 1 missing that 2 of 2 others tell", gull)
	}
	if lamp.Told != 2 || !lamp.Empty() {
		t.Errorf("Lamplighter: %+v; want both points told and nothing alone or missing", lamp)
	}
}

func TestCoverageRows(t *testing.T) {
	c := harbour()
	ev := &Register{}
	ev.begin()
	rows := coverageSheet.Rows(c, ev)
	if len(rows) != 15 {
		t.Fatalf("%d rows, want 5 points × 3 outlets", len(rows))
	}
	for _, row := range rows {
		reported, id, article := row[5].(int), row[10].(string), row[8].(string)
		if (reported == 1) != strings.HasPrefix(id, "e") || (reported == 1) == (article == "") {
			t.Errorf("row %v: a point that is reported has evidence and an article, one that is not has none", row)
		}
		if len(row) != len(coverageSheet.Columns) {
			t.Fatalf("%d cells for %d columns", len(row), len(coverageSheet.Columns))
		}
	}
}
