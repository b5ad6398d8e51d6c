package reports

import (
	"encoding/json"
	"time"
)

const (
	manifestName = "manifest.json"
	program      = "tellings"
)

// Version is the release of the program.
const Version = "0.1.0"

// Manifest says how a report came about: enough to run it again and to see that nothing changed since. It is the only
// output with a clock, and the clock is the caller's.
type Manifest struct {
	Program   string    `json:"program"`         // filled by Close
	State     string    `json:"state,omitempty"` // empty for a whole report
	Version   string    `json:"version"`
	Arguments []string  `json:"arguments"`
	Seed      uint64    `json:"seed"`
	Settings  any       `json:"settings,omitempty"` // the options of the run; a struct, so that their order is fixed
	Started   time.Time `json:"started"`
	Finished  time.Time `json:"finished"`

	Read     int `json:"read"`     // articles read
	Rejected int `json:"rejected"` // rows of rejects.csv; filled by Close
	Events   int `json:"events"`   // filled by Close
	Alone    int `json:"alone"`    // events that one outlet alone tells; filled by Close

	Inputs   []Source `json:"inputs"`
	Lexicons []Source `json:"lexicons"`
	Outputs  []Output `json:"outputs"` // every file but the manifest; filled by Close
}

// Source is a file that a run read: an input or a lexicon.
type Source struct {
	Name   string `json:"name"`
	SHA256 string `json:"sha256"`
	Bytes  int64  `json:"bytes"`
}

func (m *Manifest) encode() ([]byte, error) {
	data, err := json.MarshalIndent(m, "", "  ")
	return append(data, '\n'), err
}
