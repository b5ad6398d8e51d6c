package lexicons

var formatAFINN = Format{
	Name:       "afinn",
	Doc:        "AFINN: term, tab, rating from -5 to 5",
	Extensions: []string{".txt", ".tsv"},
	Detect: func(head []byte) bool {
		row := firstRow(head)
		if len(row) != 2 {
			return false
		}
		_, ok := parseWeight(row[1])
		return ok
	},
	Read: readRated,
}
