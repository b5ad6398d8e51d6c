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
	m, err := readTone(path)
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
func (r *toneRows) runTargets(ctx context.Context, args []string) error {
	asked, err := readAsked(r.targets, "")
	if err != nil {
		return err
	}
	src, err := r.openFor(args, r.out)
	if err != nil {
		return err
	}
	a, _, err := r.analyzer()
	if err != nil {
		return err
	}
	teller, err := newTeller(a, r.model, asked)
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
	table, err := reports.OpenTable(r.out, r.stdout, reports.TargetColumns)
	if err != nil {
		return err
	}
	defer table.Abort()
	bar := newProgress(r.stderr, r.quiet)
	defer bar.end()
	read, told := 0, make([]bool, len(asked))
	err = a.Each(ctx, src, r.workers, func(d *features.Document) error {
		read++
		bar.show("articles", read, 0)
		rows := teller.Of(d.Article.ID)
		if len(rows) == 0 || told[rows[0]] {
			return nil
		}
		for i, account := range teller.Accounts(d, a.Read(d)) {
			told[rows[i]] = true
			if err := table.Write(reports.TargetRow(asked[rows[i]], account, scorer.Tone(account))...); err != nil {
				return err
			}
		}
		return nil
	}, r.reject)
	if err == nil {
		err = r.anyOf(read)
	}
	if err != nil {
		return err
	}
	for i, q := range asked {
		if told[i] {
			continue
		}
		if err := table.Write(reports.TargetRow(q, nil, scorer.Tone(&stance.Account{}))...); err != nil {
			return err
		}
	}
	return table.Close()
}
