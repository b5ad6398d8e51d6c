package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tellings/compare/coding"
	"tellings/corpus"
	"tellings/corpus/decode"
	"tellings/features"
	"tellings/features/frames"
	"tellings/reports"
)

// codeSample is the command that draws a coder's sheet.
type codeSample struct {
	input
	out          string
	by           []string
	model        string
	labels       []string
	instructions string
	n            int
	seed         uint64
	blind        bool
	cut          bool // into sentences
}

func newCodeSample(at console) *cobra.Command {
	s := &codeSample{input: input{console: at}}
	c := &cobra.Command{
		Use:   "sample INPUT…",
		Short: "Draw records for coders, spread over outlets, events or the scores of a model",
		Long: `Write a sheet for coders: the records drawn, in an order that says nothing, with empty columns label and note. The sample
is spread over outlets, events or both (--by): one of each in turn. --by score spreads it over what a model says: its
likeliest label and how likely, in ten steps, so that coders also see what the model rarely gives and what it doubts.
With --sentences a record is a sentence of five words or more, called after its article and its number there. With
--blind the sheet names neither outlet nor event. Several labels of a record are written with semicolons between. The same
seed draws the same sample.

A workbook (.xlsx) has the instructions for the coder on a sheet of their own and offers the --labels in a list; beside a
.csv they stand in a text. --instructions adds yours, such as the code-book.`,
		Example: `  tellings code sample corpus.jsonl -n 200 --by outlet -o sheet.csv
  tellings code sample articles/ -n 60 --by event --blind --labels crime,economy --instructions codebook.txt -o sheet.xlsx
  tellings code sample corpus.jsonl -n 100 --by score --model model.json -o second.csv`,
		Args: inputs,
		RunE: func(c *cobra.Command, args []string) error { return s.strictly(s.run(c.Context(), args)) },
	}
	c.Flags().StringVarP(&s.out, "output", "o", "", "write the sheet to `FILE` (.xlsx, .csv or .jsonl) and not to standard output")
	c.Flags().StringSliceVar(&s.by, "by", []string{"outlet"}, "spread the sample over the values of `FIELD`: outlet, event, score, or several with commas between")
	c.Flags().StringVar(&s.model, "model", "", "the model `FILE` of --by score, made by tellings train frames")
	c.Flags().StringSliceVar(&s.labels, "labels", nil, "the labels of your code-book (`LABEL`,…), for the instructions and the list of a workbook")
	c.Flags().StringVar(&s.instructions, "instructions", "", "add the text of `FILE` to the instructions")
	c.Flags().IntVarP(&s.n, "number", "n", 100, "how many records to draw (`N`)")
	c.Flags().Uint64Var(&s.seed, "seed", 1, "seed of the draw")
	c.Flags().BoolVar(&s.blind, "blind", false, "do not name outlet and event on the sheet")
	c.Flags().BoolVar(&s.cut, "sentences", false, "draw sentences, not whole articles")
	s.readFlags(c.Flags())
	return c
}

// leastSentence is the number of words from which on a sentence can be coded.
const leastSentence = 5

// unit is what a coder is shown on one line.
type unit struct{ id, outlet, event, title, text string }

// units makes what a coder is shown of an article: all of it, or its sentences.
func (s *codeSample) units(analyzer *features.Analyzer) func(*corpus.Article) []unit {
	if !s.cut {
		return func(a *corpus.Article) []unit { return []unit{{a.ID, a.Outlet, a.Event, a.Title, a.Text}} }
	}
	return func(a *corpus.Article) (list []unit) {
		d := analyzer.Extract(a)
		for i, sentence := range d.Sentences {
			voices := d.VoicesIn(sentence)
			if d.Parts[i].Counted() && voices[0]+voices[1]+voices[2] >= leastSentence {
				list = append(list, unit{fmt.Sprintf("%s#%d", a.ID, i), a.Outlet, a.Event, "", sentence.Span(d.Tokens).Of(d.Text)})
			}
		}
		return list
	}
}

// strata returns what a unit is filed under.
func (s *codeSample) strata(analyzer *features.Analyzer) (func(unit) string, error) {
	var coder *frames.Coder
	if slices.Contains(s.by, "score") {
		m, err := readFrames(s.model)
		if err != nil {
			return nil, err
		}
		x, err := frames.NewExtractor(analyzer)
		if err != nil {
			return nil, err
		}
		coder = x.Coder("", m)
	}
	return func(u unit) string {
		var parts []string
		for _, by := range s.by {
			switch by {
			case "outlet":
				parts = append(parts, u.outlet)
			case "event":
				parts = append(parts, u.event)
			case "score":
				d := analyzer.Extract(&corpus.Article{Title: u.title, Text: u.text, Parts: corpus.MarkParts(u.text, u.title)})
				parts = append(parts, scoreStep(coder.Predict(d, 0)))
			}
		}
		return strings.Join(parts, "\x00")
	}, nil
}

// scoreStep is the likeliest label and how likely, in tenths.
func scoreStep(scores []frames.Score) string {
	best := slices.MaxFunc(scores, func(a, b frames.Score) int { return cmp.Compare(a.Probability, b.Probability) })
	return fmt.Sprintf("%s %d", best.Label, min(9, int(10*best.Probability)))
}

func (s *codeSample) run(ctx context.Context, args []string) error {
	if err := choice("by", []string{"outlet", "event", "score"}, s.by...); err != nil {
		return err
	}
	if s.n < 1 {
		return usageError{fmt.Errorf("-n is %d; it must be 1 or more", s.n)}
	}
	if (s.model != "") != slices.Contains(s.by, "score") {
		return usageError{errors.New("--by score and --model FILE go together: the model's scores are what the sample is spread over")}
	}
	src, err := s.open(args)
	if err != nil {
		return err
	}
	analyzer, _, err := s.analyzer()
	if err != nil {
		return err
	}
	stratum, err := s.strata(analyzer)
	if err != nil {
		return err
	}
	units, draw := s.units(analyzer), coding.NewDraw[unit](s.n, s.seed)
	err = src.Each(ctx, func(a *corpus.Article) error {
		for _, u := range units(a) {
			draw.Add(u.id, stratum(u), u)
		}
		return nil
	}, s.reject)
	if err == nil {
		err = s.anyOf(draw.Met())
	}
	if err != nil {
		return err
	}
	if s.n > draw.Met() {
		s.note("there are %d records only: the sheet has them all", draw.Met())
	}
	return s.write(draw.Records())
}

// write writes the sheet, and tells where the instructions are and what may betray the outlet on a blind one.
func (s *codeSample) write(drawn []unit) error {
	sheet := reports.CoderSheet{Columns: []reports.Column{{Name: "id", Type: "string", Doc: "The record."}}, Labels: s.labels}
	if !s.blind {
		sheet.Columns = append(sheet.Columns, reports.Column{Name: "outlet", Type: "string", Doc: "The outlet."}, reports.Column{Name: "event", Type: "string", Doc: "The event."})
	}
	sheet.Columns = append(sheet.Columns, reports.Column{Name: "title", Type: "string", Doc: "The headline."}, reports.Column{Name: "text", Type: "string", Doc: "The text."},
		reports.Column{Name: "label", Type: "string", Doc: "For the coder: the label, or several with semicolons between."}, reports.Column{Name: "note", Type: "string", Doc: "For the coder."})
	betray := 0
	for _, u := range drawn {
		row := []string{u.id}
		if !s.blind {
			row = append(row, u.outlet, u.event)
		} else if u.outlet != "" && strings.Contains(strings.ToLower(u.id+"\n"+u.title+"\n"+u.text), strings.ToLower(u.outlet)) {
			betray++
		}
		sheet.Rows = append(sheet.Rows, append(row, u.title, u.text, "", ""))
	}
	if betray > 0 {
		s.note("%d of %d records name their outlet in id, title or text: coders will see it", betray, len(drawn))
	}
	if s.out == "" || s.out == "-" {
		return s.print(sheet)
	}
	var err error
	if sheet.Instructions, err = s.instruct(); err != nil {
		return err
	}
	beside, err := sheet.Write(s.out)
	if err == nil && beside != "" {
		s.note("the instructions for the coder are in %s", beside)
	}
	return err
}

// print writes the records alone to standard output.
func (s *codeSample) print(sheet reports.CoderSheet) error {
	table, err := reports.OpenTable("", s.stdout, sheet.Columns)
	if err != nil {
		return err
	}
	defer table.Abort()
	if err := sheet.Records(table); err != nil {
		return err
	}
	return table.Close()
}

// instruct are the instructions for the coder.
func (s *codeSample) instruct() (string, error) {
	text := `How to fill in this sheet

1. Read the text of a row, and only that: not what you know of the outlet or the event.
2. Write its label into the column "label". If several apply, write them with semicolons between: crime; economy
3. If none applies, write "none". An empty cell means that you have not coded the row.
4. What made you doubt goes into the column "note". Do not change the column "id", and do not talk about rows with the other coders before all are done.
5. Save the sheet under your name (ada.xlsx, or ada.csv).
`
	if len(s.labels) > 0 {
		text += "\nThe labels are: " + strings.Join(s.labels, "; ") + "\n"
	}
	if s.instructions != "" {
		own, err := readSide(s.instructions)
		if err != nil {
			return "", err
		}
		text += "\n" + decode.Windows1252.UTF8(string(own)) + "\n"
	}
	return text, nil
}
