package subword

import (
	"slices"
	"strings"
	"testing"
)

// Small tokenizers of each model, as tokenizer.save of Hugging Face's tokenizers 0.20 writes them.
const (
	wordPiece = `{"version":"1.0","truncation":{"max_length":1,"strategy":"LongestFirst","stride":0},"padding":null,"added_tokens":[],
	"normalizer":{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"strip_accents":null,"lowercase":true},
	"pre_tokenizer":{"type":"BertPreTokenizer"},"post_processor":null,"decoder":{"type":"WordPiece","prefix":"##","cleanup":true},
	"model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##","max_input_chars_per_word":100,"vocab":{"[UNK]":0,"light":1,"##house":2,"##s":3}}}`
	bpe = `{"version":"1.0","truncation":null,"padding":null,"added_tokens":[],"normalizer":null,
	"pre_tokenizer":{"type":"ByteLevel","add_prefix_space":false,"trim_offsets":true,"use_regex":true},"post_processor":null,
	"decoder":{"type":"ByteLevel","add_prefix_space":true,"trim_offsets":true,"use_regex":true},
	"model":{"type":"BPE","dropout":0.9,"unk_token":null,"continuing_subword_prefix":null,"end_of_word_suffix":null,"fuse_unk":false,"byte_fallback":false,
	"vocab":{"Ġ":0,"d":1,"a":2,"m":3,"s":4,"Ġd":5,"am":6,"Ġdam":7},"merges":["Ġ d","a m","Ġd am"]}}`
)

func TestCut(t *testing.T) {
	for _, c := range []struct {
		name, file, word string
		want             []string
	}{
		{"WordPiece, longest first, in lower case", wordPiece, "Lighthouses", []string{"light", "##house", "##s"}},
		{"WordPiece, not in the vocabulary", wordPiece, "harbour", []string{"harbour"}},
		{"BPE on bytes, behind a blank; no draws", bpe, "dams", []string{"Ġdam", "s"}},
		{"a word without end", wordPiece, strings.Repeat("light", 100), []string{strings.Repeat("light", 100)}},
	} {
		tok, err := Read("tokenizer.json", strings.NewReader(c.file))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		for range 3 {
			if got := tok.Cut(c.word); !slices.Equal(got, c.want) {
				t.Errorf("%s: %q, want %q", c.name, got, c.want)
			}
		}
	}
}

func TestReadErrors(t *testing.T) {
	for name, file := range map[string]string{
		"no JSON":          "id,text",
		"another JSON":     `{"kind":"labels of passages"}`,
		"no type":          `{"model":{"vocab":{"a":0}}}`,
		"a vocab of words": `{"model":{"type":"WordPiece","vocab":["a"]}}`,
		"null":             "null",
	} {
		if _, err := Read("mine.json", strings.NewReader(file)); err == nil || !strings.HasPrefix(err.Error(), "mine.json") {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(wordPiece, "light")
	f.Add(bpe, "dams")
	f.Fuzz(func(t *testing.T, file, word string) {
		if tok, err := Read("tokenizer.json", strings.NewReader(file)); err == nil {
			if pieces := tok.Cut(word); word != "" && len(pieces) == 0 {
				t.Errorf("%q has no piece", word)
			}
		}
	})
}
