// Package subword cuts words into the pieces of a tokenizer that a user brings: a tokenizer.json as the libraries of Hugging Face write it, with a model BPE,
// WordPiece, Unigram or WordLevel, run by sugarme/tokenizer.
//
// A word is cut on its own, behind a blank, as it stands in running text; offsets stay those of the word, which is the evidence. Each form is cut once.
package subword

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/sugarme/tokenizer"
	"github.com/sugarme/tokenizer/pretrained"
)

// Tokenizer cuts words. It is safe for concurrent use.
type Tokenizer struct {
	mu      sync.Mutex
	library *tokenizer.Tokenizer
	unknown string              // the piece that stands for what the vocabulary lacks; empty for none
	known   map[string][]string // by word
}

const (
	mostBytes = 256 << 20 // of a file; the largest in use have about 20 MB
	mostKnown = 1 << 20   // words that are remembered
	longWord  = 256       // bytes from which on a word is one piece: the library is quadratic
)

var models = []string{"BPE", "WordPiece", "Unigram", "WordLevel"}

// Read reads a tokenizer.json.
func Read(name string, r io.Reader) (*Tokenizer, error) {
	data, err := io.ReadAll(io.LimitReader(r, mostBytes+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(data) > mostBytes {
		return nil, fmt.Errorf("%s is larger than %d MB; a tokenizer.json has a vocabulary and no weights", name, mostBytes>>20)
	}
	var parts map[string]json.RawMessage
	var model map[string]any
	if err = json.Unmarshal(data, &parts); err == nil {
		err = json.Unmarshal(parts["model"], &model)
	}
	if err != nil || !slices.Contains(models, fmt.Sprint(model["type"])) || model["vocab"] == nil {
		return nil, fmt.Errorf("%s is no tokenizer.json: expected an object with a member model of the type %s and its vocab, as tokenizer.save of Hugging Face writes it", name, strings.Join(models, ", "))
	}
	t := &Tokenizer{known: map[string][]string{}}
	t.unknown = nameUnknown(model)
	delete(model, "dropout") // a draw for training: the same word would be cut differently each time
	if parts["model"], err = json.Marshal(model); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, whole := range []string{"truncation", "padding", "post_processor"} { // of whole texts
		delete(parts, whole)
	}
	if data, err = json.Marshal(parts); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if t.library, err = load(data); err == nil {
		_, err = t.encode("word")
	}
	if err != nil {
		return nil, fmt.Errorf("%s: the tokenizer cannot be used: %w", name, err)
	}
	return t, nil
}

// nameUnknown gives a model of pieces by name one for what the vocabulary lacks, which the library needs, and returns it.
func nameUnknown(model map[string]any) string {
	unknown, _ := model["unk_token"].(string)
	vocab, ok := model["vocab"].(map[string]any)
	if !ok {
		return unknown // Unigram has a list, and a number
	}
	if unknown == "" {
		unknown = "[UNK]"
		model["unk_token"] = unknown
	}
	if _, ok := vocab[unknown]; !ok {
		vocab[unknown] = len(vocab)
	}
	return unknown
}

// load builds the tokenizer. The library panics on members that it does not expect.
func load(data []byte) (t *tokenizer.Tokenizer, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("a member of it is not as expected: %v", r)
		}
	}()
	return pretrained.FromReader(strings.NewReader(string(data)))
}

// Cut returns the pieces of a word; the word itself where the vocabulary lacks a part of it.
func (t *Tokenizer) Cut(word string) []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	if pieces, ok := t.known[word]; ok {
		return pieces
	}
	pieces := []string{word}
	if len(word) <= longWord {
		if cut, err := t.encode(word); err == nil && len(cut) > 0 && !slices.Contains(cut, t.unknown) {
			pieces = cut
		}
	}
	if len(t.known) >= mostKnown {
		clear(t.known)
	}
	t.known[word] = pieces
	return pieces
}

func (t *Tokenizer) encode(word string) (pieces []string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	e, err := t.library.EncodeSingle(" " + word)
	if err != nil {
		return nil, err
	}
	for _, p := range e.Tokens {
		if p != "" && p != "Ġ" && p != "▁" { // a blank alone
			pieces = append(pieces, p)
		}
	}
	return pieces, nil
}
