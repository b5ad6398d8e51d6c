package reports

import (
	"iter"

	"tellings/corpus/text"
	"tellings/features"
)

var quoteRows = Rows{
	Name: "quotes",
	Doc:  "One row for each quotation and each piece of attributed speech.",
	Columns: func(Tools) []Column {
		return []Column{
			articleColumns[0],
			fieldColumn,
			spanColumns[0],
			spanColumns[1],
			{"text", "string", "The words, without the outer quotation marks."},
			quoteKindColumn,
			{"speaker", "string", "The fullest name that the article gives the source, or the source's own words; of a joint statement both, with a semicolon between them; empty when it is not told."},
			{"speaker_start", "integer", "First byte of the words that name the source here, such as \"the vice president\"."},
			{"speaker_end", "integer", "Byte after the last of them."},
			{"cue", "string", "The words that attribute, such as \"said\"."},
			{"cue_start", "integer", "First byte of the cue."},
			{"cue_end", "integer", "Byte after the last of the cue."},
			cueClassColumn,
		}
	},
	Of: func(a Tools, d *features.Document) iter.Seq[*Row] {
		return func(yield func(*Row) bool) {
			var row Row
			r := a.Read(d)
			for i := range d.Quotes {
				q := &d.Quotes[i]
				if q.Inside {
					continue
				}
				field, at := d.Place(q.Span)
				row.reset().Text(d.Article.ID).Text(field.String()).Int(at.Start).Int(at.End)
				row.Text(q.Of(d.Text)).Text(q.Kind.String()).Text(r.SpeakerNames(i))
				offsets(&row, d, q.Source.Span).Text(q.Cue.Of(d.Text))
				if !yield(offsets(&row, d, q.Cue).Text(a.CueClass(q.CueClass))) {
					return
				}
			}
		}
	},
}

// The form of a quotation and the class of its cue mean the same in every table.
var (
	quoteKindColumn = Column{"kind", "string", "direct (between marks, a clause or more), partial (between marks, less than a clause), scare (a word or " +
		"few between marks that nobody is said to have said), attributed (someone's speech told without marks), topic (what somebody spoke " +
		"about, in the outlet's own words) or attitude (what somebody thinks, wants or plans, in the outlet's own voice)."}
	cueClassColumn = Column{"cue_class", "string", "How the cue colours what it introduces: neutral (said), endorsing (confirmed), doubting (claimed) and so on; " +
		"see the list cues. Empty without a cue."}
)

// offsets adds the cells of a span in its field, empty for the zero span: nothing is there.
func offsets(row *Row, d *features.Document, s text.Span) *Row {
	if s == (text.Span{}) {
		return row.Empty().Empty()
	}
	_, s = d.Place(s)
	return row.Int(s.Start).Int(s.End)
}
