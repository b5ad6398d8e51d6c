package cluster

import (
	"fmt"
	"os"

	"tellings/compare"
	"tellings/compare/events"
	"tellings/corpus"
)

// Settings are what a run is asked for. They are sent to every worker, so all paths must lead there to what they lead to here.
type Settings struct {
	Inputs   []string          // files, folders and globs
	Columns  map[string]string // as corpus.Options has them
	DayFirst bool
	Outlets  string // path of a table of outlets; none when empty
	Group    string // the column of it that groups outlets; "group" when empty

	Grouping   events.Grouping
	Language   string   // English when empty
	Lexicons   []string // paths of lists beside the shipped ones
	NoBuiltin  bool
	Background string // path of document frequencies; the shipped ones when empty

	Lenses   []string
	Seed     uint64
	Prior    float64
	Evidence int

	Out          string   // the folder to write
	Formats      []string // of tables: csv, parquet; csv when empty
	Shards       int      // files that a table is written in, at most; DefaultShards when 0
	LargestEvent int      // articles; a larger event is cut out. DefaultLargest when 0
}

// Defaults of Settings. A shard's rows are sorted in memory, and an event of 5,000 articles takes some 4 GB to compare.
const (
	DefaultShards  = 16
	DefaultLargest = 5000
)

func (s *Settings) shards() int {
	if s.Shards > 0 {
		return s.Shards
	}
	return DefaultShards
}

func (s *Settings) largest() int {
	if s.LargestEvent > 0 {
		return s.LargestEvent
	}
	return DefaultLargest
}

func (s *Settings) formats() []string {
	if len(s.Formats) == 0 {
		return []string{"csv"}
	}
	return s.Formats
}

func (s *Settings) options() compare.Options {
	return compare.Options{Lenses: s.Lenses, Seed: s.Seed, Prior: s.Prior, Evidence: s.Evidence}
}

// Validate reports what no run can be made of.
func (s *Settings) Validate() error {
	if len(s.Inputs) == 0 {
		return fmt.Errorf("no input: name files, folders or globs of articles")
	}
	if s.Out == "" {
		return fmt.Errorf("--out is empty; name the folder to write")
	}
	for _, f := range s.formats() {
		if f != "csv" && f != "parquet" {
			return fmt.Errorf("table format %q is unknown; known are csv, parquet", f)
		}
	}
	if s.Shards < 0 || s.Shards > mostShards {
		return fmt.Errorf("--shards is %d; it must be 1 to %d", s.Shards, mostShards)
	}
	return s.options().Validate()
}

const mostShards = 99_999

// open finds the inputs.
func (s *Settings) open() (*corpus.Source, error) {
	opt := corpus.Options{Columns: s.Columns, DayFirst: s.DayFirst}
	if s.Outlets != "" {
		f, err := os.Open(s.Outlets)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		if opt.Outlets, err = corpus.ReadOutlets(s.Outlets, f, s.Group); err != nil {
			return nil, err
		}
	}
	return corpus.Open(s.Inputs, nil, opt)
}
