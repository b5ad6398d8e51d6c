package reports

// RejectsSheet is the table of what could not be read.
var RejectsSheet = Sheet{
	Name:  "rejects",
	Title: "Rejects",
	Doc:   "One row for each record that was skipped, or of which a value was dropped.",
	Columns: []Column{
		{"origin", "string", "File and line of the record."},
		{"column", "string", "The column at fault. Empty for the whole record."},
		{"reason", "string", "What was expected and what to do."},
	},
}
