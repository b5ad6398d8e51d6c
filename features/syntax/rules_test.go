package syntax

import (
	"reflect"
	"strings"
	"testing"
)

// groups writes the verb groups as text, with what is read off them.
func (p *parsed) groups() (out []string) {
	for _, v := range p.Predicates {
		line := p.text[p.Tokens[v.First].Start():p.Tokens[v.End-1].End()]
		for _, is := range []struct {
			name string
			so   bool
		}{{"finite", v.Finite}, {"passive", v.Passive}, {"negated", v.Negated}, {"modal", v.Modal}} {
			if is.so {
				line += " " + is.name
			}
		}
		out = append(out, line)
	}
	return out
}

// nouns writes the noun phrases with their heads in brackets, and with the phrase they belong to.
func (p *parsed) nouns() (out []string) {
	for _, ph := range p.Phrases {
		from, to := p.Tokens[ph.First].Start(), p.Tokens[ph.End-1].End()
		head := p.Tokens[ph.Head]
		line := p.text[from:head.Start()] + "[" + head.Of(p.text) + "]" + p.text[head.End():to]
		for _, other := range []struct {
			name string
			at   int32
		}{{"owner", ph.Owner}, {"of", ph.Of}, {"beside", ph.Beside}, {"and", ph.And}} {
			if other.at != None {
				line += " " + other.name + "=" + p.phrase(other.at)
			}
		}
		out = append(out, line)
	}
	return out
}

func TestGroups(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"plain", "Holm left.", "left finite"},
		{"perfect", "Holm has not left.", "has not left finite negated"},
		{"modal", "Holm may leave.", "may leave finite modal"},
		{"modal perfect", "Holm could have left.", "could have left finite modal"},
		{"passive perfect", "The dam has never been openly opposed.", "has never been openly opposed finite passive negated"},
		{"progressive passive", "The dam is being built.", "is being built finite passive"},
		{"to", "Holm hopes to leave.", "hopes finite; to leave modal"},
		{"to have", "He claims to have attacked Solberg.", "claims finite; to have attacked modal"},
		{"contraction", "She’s attacking the council.", "attacking finite"},
		{"contracted modal", "They’ll reject the plan.", "reject finite modal"},
		{"contracted perfect", "We’ve rejected the plan.", "rejected finite"},
		{"contracted not", "Holm didn’t attack Solberg.", "didn’t attack finite negated"},
		{"get", "Three students got arrested.", "got arrested finite passive"},
		{"do", "Holm did attack Solberg.", "did attack finite"},
		{"question", "Did Holm attack Solberg?", "attack finite"},
		{"adverb between", "The council will, however, reject the plan.", "will, however, reject finite modal"},
		{"copula", "The plan was costly.", "was finite"},
		{"modal copula", "The plan would be a mistake.", "would be finite modal"},
		{"infinitive passive", "The plan is to be rejected.", "is finite; to be rejected passive modal"},
		{"imperative", "Reject the plan.", "Reject"},
		{"participle", "Holm, beaten in March, left.", "beaten passive; left finite"},
		{"gerund", "Rejecting the plan was wrong.", "Rejecting; was finite"},
		{"never", "Holm never attacked Solberg.", "never attacked finite negated"},
		{"no longer", "Holm no longer attacks Solberg.", "no longer attacks finite negated"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(parse(c.text).groups(), "; "); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestPhrases(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"adjectives", "The long, costly war ended.", []string{"The long, costly [war]"}},
		{"adjectives with and", "A bold and costly plan failed.", []string{"A bold and costly [plan]"}},
		{"possessor", "The mayor’s costly plan failed.", []string{"The mayor’s costly [plan] owner=The mayor’s", "The [mayor’s]"}},
		{"possessors", "The mayor’s brother’s plan failed.", []string{"The mayor’s brother’s [plan] owner=The mayor’s brother’s", "The mayor’s [brother’s] owner=The mayor’s", "The [mayor’s]"}},
		{"plural possessor", "The farmers’ angry leaders spoke.", []string{"The farmers’ angry [leaders] owner=The farmers’", "The [farmers]’"}},
		{"of", "Leaders of the party met.", []string{"[Leaders] of=the party", "the [party]"}},
		{"poor", "The poor suffered.", []string{"The [poor]"}},
		{"adjective alone", "Holm was angry.", []string{"[Holm]"}},
		{"number", "Two died.", []string{"[Two]"}},
		{"number before a noun", "Some 300 angry farmers marched.", []string{"Some 300 angry [farmers]"}},
		{"money", "It cost $5 million.", []string{"[It]", "$5 [million]"}},
		{"marks within", "Holm gave a “fiery” speech.", []string{"[Holm]", "a “fiery” [speech]"}},
		{"title with of", "Secretary of Justice Ada Holm spoke.", []string{"Secretary of Justice Ada [Holm]"}},
		{"title with a point", "Mr. Lunde left.", []string{"Mr. [Lunde]"}},
		{"time before a name", "Last week Holm left.", []string{"Last [week]", "[Holm]"}},
		{"participle before a noun", "The wounded men left.", []string{"The wounded [men]"}},
		{"gerund before a noun", "The ruling party lost.", []string{"The ruling [party]"}},
		{"adverb before an adjective", "A very costly plan failed.", []string{"A very costly [plan]"}},
		{"pronoun", "She told them.", []string{"[She]", "[them]"}},
		{"demonstrative alone", "This failed in March.", []string{"[This]", "[March]"}},
		{"head on", "Holm attacked the council head on.", []string{"[Holm]", "the [council]"}},
		{"bare infinitive", "Farmers helped Holm win the vote.", []string{"[Farmers]", "[Holm]", "the [vote]"}},
		{"apposition", "Ada Holm, the mayor, left.", []string{"Ada [Holm]", "the [mayor] beside=Ada Holm"}},
		{"list", "Holm, Solberg and Pell left.", []string{"[Holm] and=Solberg", "[Solberg] and=Pell", "[Pell]"}},
		{"pair", "Holm praised Solberg and Pell.", []string{"[Holm]", "[Solberg] and=Pell", "[Pell]"}},
		{"time before the clause", "In March, Holm left.", []string{"[March]", "[Holm]"}},
		{"compound", "The water board chairman spoke.", []string{"The water board [chairman]"}},
		{"not all", "Not all farmers agreed.", []string{"all [farmers]"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := parse(c.text).nouns(); !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
