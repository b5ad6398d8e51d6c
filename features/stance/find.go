package stance

import (
	"cmp"
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/mentions"
	"tellings/lexicons"
)

// Mention is one place where an article speaks of a target: tokens From to To, half-open.
type Mention struct {
	From, To int
	Kind     mentions.Kind
}

// Names finds in articles what a list of targets is called there. It keeps tables of the words it has met and serves one
// goroutine.
type Names struct {
	vocab   *text.Vocab
	namings []naming
	byKey   map[string][]int32 // namings by their first word
	starts  [][]int32          // by type: the namings that may start there; nil where not looked at yet
	places  []place
}

// place is where a naming stands.
type place struct {
	target   int32
	from, to int
	kind     namingKind
}

// NewNames prepares for targets, as a user writes them: Joe Biden, Republican Party, gun control.
func NewNames(a *features.Analyzer, targets []string) (*Names, error) {
	background, err := lexicons.Background()
	if err != nil {
		return nil, err
	}
	n := &Names{vocab: a.Vocab, byKey: map[string][]int32{}}
	by := namer{vocab: a.Vocab, segmenter: text.NewSegmenter(a.Vocab), background: background}
	for i, t := range targets {
		for _, naming := range by.of(t, int32(i)) {
			key := naming.words[0].key
			n.byKey[key] = append(n.byKey[key], int32(len(n.namings)))
			n.namings = append(n.namings, naming)
		}
	}
	return n, nil
}

// none marks types that start no naming.
var none = []int32{}

// start returns the namings that a type may start.
func (n *Names) start(id uint32) []int32 {
	for int(id) >= len(n.starts) {
		n.starts = append(n.starts, make([][]int32, max(64, len(n.starts)))...)
	}
	if n.starts[id] == nil {
		typ := n.vocab.Type(id)
		list := none
		for _, key := range slices.Compact([]string{typ.Norm, n.vocab.Stem(id)}) {
			for _, k := range n.byKey[key] {
				if !slices.Contains(list, k) && n.namings[k].words[0].is(n.vocab, id) {
					list = append(list[:len(list):len(list)], k)
				}
			}
		}
		n.starts[id] = list
	}
	return n.starts[id]
}

// is reports whether a type is the word.
func (w word) is(v *text.Vocab, id uint32) bool {
	t := v.Type(id)
	key := t.Norm
	if w.stem {
		key = v.Stem(id)
	}
	if !t.Flags.Is(text.AllCaps|text.Dotted) || w.stem {
		return key == w.key && (!w.capital || t.Flags.Is(text.Capital))
	}
	return withoutPoints(key) == w.key || key == w.key
}

// withoutPoints turns f.b.i. into fbi.
func withoutPoints(norm string) string {
	var b []byte
	for i := range len(norm) {
		if norm[i] != '.' {
			b = append(b, norm[i])
		}
	}
	return string(b)
}

// Find returns the mentions of each target of wanted, numbers into the targets of NewNames, in d. r may be nil; with it pronouns and descriptions are found
// too, and a surname of someone else is not taken for the target's.
func (n *Names) Find(d *features.Document, r *features.Reading, wanted []int32) [][]Mention {
	n.scan(d, wanted)
	all := make([][]Mention, len(wanted))
	for w, target := range wanted {
		places := n.placesOf(target)
		if r == nil {
			for _, p := range places {
				if p.kind != common {
					all[w] = append(all[w], Mention{p.from, p.to, mentions.Name})
				}
			}
			continue
		}
		all[w] = join(places, r)
	}
	return all
}

// scan notes where namings of the wanted targets stand.
func (n *Names) scan(d *features.Document, wanted []int32) {
	n.places = n.places[:0]
	for i := range d.Tokens {
		if !d.Tokens[i].Flags.Is(text.Word | text.Number) {
			continue
		}
		for _, k := range n.start(d.Tokens[i].Type) {
			g := &n.namings[k]
			if !slices.Contains(wanted, g.target) {
				continue
			}
			if end := n.match(d.Tokens, i, g); end > i {
				n.places = append(n.places, place{g.target, i, end, g.kind})
			}
		}
	}
}

// match returns the end of naming g at token i, or i where it does not stand there. Initials within a name are passed over:
// Adam B. Schiff.
func (n *Names) match(tokens []text.Token, i int, g *naming) int {
	if len(g.words) == 1 && g.kind == short && i > 0 && tokens[i-1].IsName() && !tokens[i].Flags.Is(text.SentenceStart) {
		return i // White House is not the House
	}
	at := i
	for k, w := range g.words {
		for k > 0 && at+1 < len(tokens) && isInitial(tokens[at]) && tokens[at+1].Type == '.' {
			at += 2
		}
		if at >= len(tokens) || k > 0 && tokens[at].Flags.Is(text.SentenceStart) || !w.is(n.vocab, tokens[at].Type) {
			return i
		}
		at++
	}
	return at
}

func isInitial(t text.Token) bool { return t.Type >= 'A' && t.Type <= 'Z' }

// placesOf returns the places of one target: the longest of those that overlap, and last resorts only where there is no other.
func (n *Names) placesOf(target int32) (places []place) {
	sure := false
	for _, p := range n.places {
		if p.target == target {
			places = append(places, p)
			sure = sure || p.kind != last
		}
	}
	if sure {
		places = slices.DeleteFunc(places, func(p place) bool { return p.kind == last })
	}
	slices.SortFunc(places, func(a, b place) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to)) })
	end := 0
	return slices.DeleteFunc(places, func(p place) bool {
		inside := p.from < end
		end = max(end, p.to)
		return inside
	})
}

// join adds to the places what the actors tell who are named there.
func join(places []place, r *features.Reading) (found []Mention) {
	at, is := bearers(places, r)
	actors := r.Actors.Actors
	for i, p := range places {
		a := at[i]
		person := a >= 0 && actors[a].Class == mentions.Person
		if p.kind == surname && person && !is[a] || p.kind == common && !(person && is[a]) {
			continue // someone else of that name, or nobody
		}
		found = append(found, Mention{p.from, p.to, mentions.Name})
	}
	for _, m := range r.Actors.Mentions {
		if m.Actor >= 0 && is[m.Actor] && covering(places, m.Head) < 0 {
			found = append(found, Mention{m.From, m.To, m.Kind})
		}
	}
	slices.SortFunc(found, func(a, b Mention) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To)) })
	return found
}

// bearers tells which actor is named at each place, and which actors are the target: those who are named by the whole of its
// name, and where nobody is, those most of whose names are among the places.
func bearers(places []place, r *features.Reading) (at []int32, is []bool) {
	actors := len(r.Actors.Actors)
	named, hit, full := make([]int, actors), make([]int, actors), false
	at, is = make([]int32, len(places)), make([]bool, actors)
	for i := range at {
		at[i] = mentions.None
	}
	for _, m := range r.Actors.Mentions {
		if m.Kind != mentions.Name || m.Actor < 0 {
			continue
		}
		named[m.Actor]++
		if i := covering(places, m.Head); i >= 0 {
			hit[m.Actor]++
			at[i] = m.Actor
			if places[i].kind == whole && m.To >= places[i].to {
				is[m.Actor], full = true, true
			}
		}
	}
	for a := range is {
		is[a] = is[a] || !full && 2*hit[a] > named[a]
	}
	return at, is
}

// covering is the place that token i stands in, or -1.
func covering(places []place, i int) int {
	k, ok := slices.BinarySearchFunc(places, i, func(p place, i int) int {
		switch {
		case i < p.from:
			return 1
		case i >= p.to:
			return -1
		}
		return 0
	})
	if !ok {
		return -1
	}
	return k
}
