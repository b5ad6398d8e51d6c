package main

import (
	"context"

	"tellings/features"
	"tellings/features/stance"
	"tellings/features/tone"
	"tellings/reports"
)

// newTeller prepares to tell the tones that are asked for, that of sentences by the model in the file path, or the shipped one.
func newTeller(a *features.Analyzer, path string, asked []stance.Asked) (*stance.Teller, error) {
	m, err := readModel(path, tone.Shipped)
	if err != nil {
		return nil, err
	}
	sentences, err := tone.NewScorer(a, m)
	if err != nil {
		return nil, err
	}
	return stance.NewTeller(a, sentences, asked)
}

// targets writes the tone of whole articles toward the targets of a table: a row for each of its rows. Rows of articles that are
// not in the input stand last.
func (t *toneRows) runTargets(ctx context.Context, args []string) error {
	asked, err := readAsked(t.targets, "")
	if err != nil {
		return err
	}
	src, a, err := t.opened(args)
	if err != nil {
		return err
	}
	teller, err := newTeller(a, t.model, asked)
	if err != nil {
		return err
	}
	m, err := stance.Shipped()
	if err != nil {
		return err
	}
	scorer, err := stance.NewScorer(m)
	if err != nil {
		return err
	}
	told := make([]bool, len(asked))
	rows := func(table *reports.Table, d *features.Document) error {
		rows := teller.Of(d.Article.ID)
		if len(rows) == 0 || told[rows[0]] {
			return nil
		}
		for i, account := range teller.Accounts(d, a.Read(d)) {
			told[rows[i]] = true
			if err := table.Write(reports.TargetRow(table.Row(), asked[rows[i]], len(account.Sentences), scorer.Tone(account))); err != nil {
				return err
			}
		}
		return nil
	}
	return t.tableOf(ctx, src, a, t.out, reports.TargetColumns, rows, func(table *reports.Table) error {
		missing, first := 0, ""
		for i, q := range asked {
			if told[i] {
				continue
			}
			if missing++; missing == 1 {
				first = q.ID
			}
			if err := table.Write(reports.TargetRow(table.Row(), q, 0, stance.Unknown())); err != nil {
				return err
			}
		}
		if missing > 0 {
			t.note("targets of articles that are not in the input: %d, the first of article %q; their tone is 0", missing, first)
		}
		return nil
	})
}
