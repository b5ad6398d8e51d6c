package naming

import (
	"strings"

	"tellings/features/syntax"
)

// manners adds to the mentions of the members of the cast how they are: what a copula says of them, and the adverbs at their verbs
// of speech (said angrily). A pronoun as subject brings them in too, since here the words stand by the verb.
func (a *article) manners(number int, byMember [][]Mention) {
	for i := range a.Predicates {
		v := &a.Predicates[i]
		if v.Subject == syntax.None || !a.counted[v.Head] {
			continue
		}
		member := a.actor(v.Subject)
		if member < 0 {
			continue
		}
		list := a.predicated(v, nil)
		label := a.lemma(v.Head)
		if !v.Passive && speechVerbs[label] {
			list = a.adverbs(v, list)
		}
		if len(list) > 0 {
			byMember[member] = append(byMember[member], Mention{Article: number, From: list[0].From, To: list[len(list)-1].To, Head: v.Head, Label: label, Modifiers: list})
		}
	}
}

// adverbs adds the adverbs of manner in the verb group and right beside it: those in -ly but for time, frequency and source.
func (a *article) adverbs(v *syntax.Predicate, list []Modifier) []Modifier {
	for t := max(0, v.First-1); t < min(v.End+1, len(a.Tokens)); t++ {
		norm := a.norm(t)
		if t == v.Head || a.Tags[t] != syntax.Adverb || !strings.HasSuffix(norm, "ly") || circumstances[norm] {
			continue
		}
		class := Plain
		if a.judged[t] {
			class = Judging
		}
		list = append(list, Modifier{Text: norm, From: t, To: t + 1, Class: class})
	}
	return list
}

// circumstances are adverbs in -ly that tell when, how often, where or by what account, and not how.
var circumstances = wordSet("early daily weekly monthly yearly previously recently initially finally currently frequently occasionally usually generally " +
	"normally formerly lately shortly immediately eventually originally subsequently simultaneously reportedly allegedly apparently supposedly " +
	"officially formally publicly privately only really actually simply merely nearly partly mostly mainly largely possibly probably certainly " +
	"likely namely similarly additionally specifically personally directly indirectly separately jointly legally politically technically locally " +
	"nationally internationally exactly especially particularly already family reply supply apply rely ally bully")
