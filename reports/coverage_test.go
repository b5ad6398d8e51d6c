package reports

import (
	"slices"
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
				t.State, t.Position = compare.IsTold, compare.InBody
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
		{ID: h, Utterance: h, Speaks: e, Telling: 2, Outlets: []compare.Told{{Outlet: a.Outlet, State: compare.IsTold, Position: compare.Position(h), Evidence: []compare.Evidence{e, {}}},
			{Outlet: other, State: compare.IsTold, Evidence: []compare.Evidence{bad}}, {Outlet: h + h}}},
		{ID: "p2", Speaks: bad, Telling: 1, Outlets: []compare.Told{{Outlet: a.Outlet, State: compare.IsTold, Evidence: []compare.Evidence{{}}}}},
		{ID: "p3", Telling: 1, Outlets: []compare.Told{{Outlet: other, State: compare.IsTold}}},
	}
}

func TestCoverageRows(t *testing.T) {
	c := harbour()
	ev := &passageRegister{}
	ev.begin()
	rows := allCells(coverageSheet.Rows(&sheetInput{Comparison: c, passageRegister: ev, Full: true}))
	if len(rows) != 15 {
		t.Fatalf("%d rows, want 5 points × 3 outlets", len(rows))
	}
	at := func(name string) int {
		return slices.IndexFunc(coverageSheet.Columns, func(c Column) bool { return c.Name == name })
	}
	for i, row := range rows {
		first := i == 0 || rows[i-1][at("point_id")] != row[at("point_id")]
		if (first || row[at("state")] != "told") != (row[at("clause")] != "") {
			t.Errorf("row %d: clause %q; the first row of a point has it, and those that do not tell it", i, row[at("clause")])
		}
		reported, id := row[at("reported")].(int), row[at("evidence_id")].(string)
		if (reported == 1) != strings.HasPrefix(id, "e") {
			t.Errorf("row %v: a point that is reported has evidence, one that is not has none", row)
		}
		if len(row) != len(coverageSheet.Columns) {
			t.Fatalf("%d cells for %d columns", len(row), len(coverageSheet.Columns))
		}
	}
}
