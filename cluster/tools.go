package cluster

import (
	"encoding/json"
	"fmt"
	"os"
	"sync"

	"tellings/compare"
	"tellings/features"
	"tellings/lang"
	"tellings/lexicons"
)

// tools are what a worker needs beside the data. They take a second to make and remember what they learn of words, so one process
// has one of them for all its DoFns.
type tools struct {
	analyzer   *features.Analyzer
	background *lexicons.BackgroundTable
	lists      []*lexicons.List
	comparer   *compare.Comparer
}

// workshop keeps the tools of the last settings that a process was asked for. A DoFn comes as JSON and is made anew for every
// bundle: this is the one place where a process can keep what they share.
var workshop struct {
	sync.Mutex
	settings string
	tools    *tools
}

// toolsFor returns the tools for these settings.
func toolsFor(s *Settings) (*tools, error) {
	same := *s
	same.Out = "" // is nothing to them
	key, err := json.Marshal(same)
	if err != nil {
		return nil, fmt.Errorf("settings: %w", err)
	}
	workshop.Lock()
	defer workshop.Unlock()
	if workshop.settings == string(key) {
		return workshop.tools, nil
	}
	t, err := newTools(s)
	if err == nil {
		workshop.settings, workshop.tools = string(key), t
	}
	return t, err
}

func newTools(s *Settings) (*tools, error) {
	l := lang.English
	if s.Language != "" {
		var err error
		if l, err = lang.ByTag(s.Language); err != nil {
			return nil, err
		}
	}
	t := &tools{}
	var err error
	if t.lists, err = features.ShippedLists(l, !s.NoBuiltin); err != nil {
		return nil, err
	}
	for _, path := range s.Lexicons {
		list, _, err := lexicons.ReadFile(path)
		if err != nil {
			return nil, err
		}
		t.lists = append(t.lists, list)
	}
	if t.analyzer, err = features.NewAnalyzerOf(l, t.lists); err != nil {
		return nil, err
	}
	if t.background, err = background(s.Background, l); err != nil {
		return nil, err
	}
	t.comparer = compare.NewComparer(compare.Run{Analyzer: t.analyzer, Background: t.background, Options: s.options(), Workers: 1})
	return t, nil
}

// background is the table at path, or else the shipped one, which is of English.
func background(path string, l *lang.Language) (*lexicons.BackgroundTable, error) {
	if path == "" {
		if l != lang.English {
			return nil, nil
		}
		return lexicons.Background()
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return lexicons.ReadBackground(path, f)
}
