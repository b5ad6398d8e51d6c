package coverage

import (
	"bytes"
	_ "embed"
	"fmt"
	"sync"

	"tellings/lexicons"
)

//go:embed synonyms.tsv
var synonymsFile []byte

// Synonyms reads the list of sets, once: normal form → set.
var Synonyms = sync.OnceValues(func() (map[string]string, error) {
	list, err := lexicons.Parse("synonyms.tsv", bytes.NewReader(synonymsFile))
	if err != nil {
		return nil, fmt.Errorf("embedded synonyms: %w", err)
	}
	sets := make(map[string]string, len(list.Entries))
	for _, e := range list.Entries {
		sets[e.Term] = e.Category
	}
	return sets, nil
})
