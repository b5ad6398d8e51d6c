package reports

import "iter"

// Sheet is one table of the report: what its columns mean and how a comparison becomes its rows. Every format is handed the
// same sheets.
type Sheet struct {
	Name    string // of the file, without extension
	Title   string
	Doc     string // what a row is, for the reader
	Columns []Column
	Rows    func(*sheetInput) iter.Seq[*Row] // each valid until the next; nil: the rows do not come from comparisons
	Section func(*eventScene) pageSection    // what an event's page has of this table alone, if anything: see eventSections
}

// Column is one column of a sheet. Its Doc is the entry of the data dictionary.
type Column struct {
	Name string
	Type string // string, integer, number, boolean or date, as Frictionless names them
	Doc  string // meaning, unit, range
}

// Sheets are the tables that come from comparisons, in the order in which they are made. Evidence and its sentences
// stand last: the sheets before them register their passages.
var Sheets = []Sheet{
	articlesSheet,
	findingsSheet,
	headlinesSheet,
	measuresSheet,
	framesSheet,
	auditSheet,
	termsSheet,
	onlySheet,
	chosenSheet,
	splitSheet,
	namesSheet,
	numbersSheet,
	labelsSheet,
	toneSheet,
	quotesSheet,
	speakersSheet,
	utterancesSheet,
	coverageSheet,
	orderSheet,
	agencySheet,
	similaritySheet,
	comparabilitySheet,
	copiesSheet,
	profilesSheet,
	checkSheet,
	evidenceSheet,
	sentencesSheet,
}

// tables are all sheets that are written as a file.
func tables() []Sheet { return append(Sheets[:len(Sheets):len(Sheets)], RejectsSheet) }

// Every table of comparisons begins with the event and goes on with the outlet, so that any two can be joined; passages and their sentences, which are
// the most rows, lead to both by their article.
var (
	eventColumn  = Column{"event", "string", "The event, as the input names it or as found by grouping."}
	outletColumn = Column{"outlet", "string", "The news outlet that the row is about."}
)

// Columns that several tables share and that mean the same in each.
var (
	voiceColumn = Column{"voice", "string", "Who speaks: outlet (the outlet itself), quoted (inside quotation marks) or " +
		"attributed (someone's speech told without marks)."}
	verdictColumn = Column{"verdict", "string", "How far the comparison reaches: insufficient (nothing to compare), descriptive " +
		"(true of these articles; not tested, or even the largest difference could not have passed among so many), supported (unlikely if outlets did not matter), not distinguishable, or not comparable (see reason)."}
	pColumn = Column{"p", "number", "Two-sided p-value, 0 to 1. Empty when not tested: fewer than 5 articles a side, too few hits, or not comparable. Not to be read without q and the verdict."}
	qColumn = Column{"q", "number", "p corrected for all questions of the event: for those of this table (Benjamini and Hochberg 1995; rows that could not have passed whatever the data are none: Gilbert 2005), times 5 for the tables measures, frames, terms, labels and tone. 0 to 1, empty where not asked."}
)
