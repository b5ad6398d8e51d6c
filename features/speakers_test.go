package features

import (
	"slices"
	"testing"
)

// TestSpeakers wants the speaker of every quote in order, "?" for one that is unknown.
func TestSpeakers(t *testing.T) {
	const intro = "Mayor Ann Lee met Vice Mayor Tom Moss on Monday.\n"
	cases := []struct {
		name, text string
		want       []string
	}{
		{"surname", intro + "“It is safe,” Lee said.", []string{"Ann Lee"}},
		{"inverted", intro + "“It is safe,” said Moss.", []string{"Tom Moss"}},
		{"office", intro + "“It is safe,” the mayor said.", []string{"Ann Lee"}},
		{"deputy office", intro + "“It is safe,” the vice mayor said.", []string{"Tom Moss"}},
		{"she", intro + "“It is safe,” she said.", []string{"Ann Lee"}},
		{"he, the one of that gender", intro + "“It is safe,” he said.", []string{"Tom Moss"}},
		{"run in one paragraph", intro + "“It is safe,” Moss said. “We have looked at it.”", []string{"Tom Moss", "Tom Moss"}},
		{"run over paragraphs", intro + "“It is safe,” Moss said.\n“We have looked at every bolt of it.”", []string{"Tom Moss", "Tom Moss"}},
		{"introduced by a colon", intro + "Moss answered with a sigh:\n“We have looked at every bolt of it.”", []string{"Tom Moss"}},
		{"no cue, no speaker", intro + "“We have looked at every bolt of it.”", []string{"?"}},
		{"own words", "“It is safe,” officials said.", []string{"officials"}},
		{"aides are not their master", intro + "“It is safe,” a spokesman for Lee said.", []string{"a spokesman for Lee"}},
		{"possessive is not the master", intro + "“It is safe,” Lee’s office said.", []string{"Lee’s office"}},
		{"apposition before the cue", intro + "The town wants money, its mayor, Ann Lee, told delegates.", []string{"Ann Lee"}},
		{"apposition after the name", intro + "The town wants money, Ann Lee, its mayor, told delegates.", []string{"Ann Lee"}},
		{"apposition to a master", intro + "“It is safe,” Ely’s vice mayor, Tom Moss, told reporters.", []string{"Tom Moss"}},
		{"relative clause before the cue", intro + "The town wants money, Moss, who leads the council, told delegates.", []string{"Tom Moss"}},
		{"two places are no apposition", intro + "A fire broke out in Ely, Ohio, said Lee.", []string{"Ann Lee"}},
		{"unnamed they", "“It is safe,” they said.", []string{"?"}},
		{"leaders who", "It met pushback from local leaders who said it was late.", []string{"local leaders"}},
		{"he, of a given name that no list has", "Tomas Heed defended the vote. “We had no choice,” he said.", []string{"Tomas Heed"}},
		{"he, before a more distant person", "Bob Lee went home. Then it rained. Tomas Heed walked on. “It is safe,” he said.", []string{"Tomas Heed"}},
		{"he, two sentences on", "Tomas Heed walked on. Then it rained. It was late. “It is safe,” he said.", []string{"Tomas Heed"}},
		{"he is no council", "Bob Lee went home. Ely Town Council met. “It is safe,” he said.", []string{"Bob Lee"}},
		{"he, named behind the cue", "“It is safe,” said Tomas Heed. “It is sound,” he added.", []string{"Tomas Heed", "Tomas Heed"}},
		{"office in lower case before the name", "Bob Lee met Ann Moss. The Elian foreign minister, Tomas Heed, walked on. “It is safe,” he said.", []string{"Tomas Heed"}},
		{"office in lower case, no comma", "Bob Lee met Ann Moss. Then it rained. Foreign minister Tomas Heed walked on. “It is safe,” he said.", []string{"Tomas Heed"}},
		{"name behind an office, verb between", "The Elian foreign minister, Tomas Heed, met the council and said it was late.", []string{"Tomas Heed"}},
		{"a verb that no list has", "Tomas Heed shook his head and called it a farce.", []string{"Tomas Heed"}},
		{"one quotation of three paragraphs", "“The steel is old and we knew it.\n“We looked at every bolt of it.\n“We will not build it again,” Moss said.", []string{"Moss"}},
		{"she, the minister", "Ann Moss met Mayor Heed. Heed went home. The minister was late. It rained. “It is safe,” she said.", []string{"The minister"}},
		{"a street is nobody", "Quay Street said that it was late.", []string{"?"}},
		{"a street that stands for people", "Wall Street said that it was late.", []string{"Wall Street"}},
		{"behind a dateline", "HOUSTON (NEWS) — Mayor Lee said that it was late.", []string{"Lee"}},
		{"capitals are no fuller name", "HARBOUR AND LEE\n“It is safe,” Lee said.", []string{"Lee"}},
		{"joint statement", "In a joint statement, Ann Lee and Tom Moss said it was safe.", []string{"Ann Lee; Tom Moss"}},
		{"described and named", "Moss’s lawyer, Ina Holt, said her client was innocent. “He never touched it,” she said.", []string{"Ina Holt", "Ina Holt"}},
		{"she, a described speaker", "The minister of the harbour said the levy would stay. “It stays,” she said.", []string{"The minister of the harbour", "The minister of the harbour"}},
		{"he, a spokesman", "A spokesman for Lee said it was “not possible”. He added: “She is at sea.”", []string{"A spokesman for Lee", "A spokesman for Lee"}},
		{"quoted by a paper", "Moss was quoted by the Courier as saying the levy was late.", []string{"Moss"}},
		{"possessed", intro + "Her advisers told her she had no choice.", []string{"Her advisers"}},
		{"possessed, a family", intro + "His family says he was not.", []string{"His family"}},
		{"nested, the nearer speaks", intro + "“It is late,” Lee told reporters, according to the Osk Courier.", []string{"Ann Lee"}},
		{"of a party", "The governor, a Liberal, told the Osk Courier that it was late.", []string{"The governor"}},
		{"a thing that suggests", "The decline suggests that the levy was late.", []string{"?"}},
		{"a thing possessed that suggests", intro + "His unusual tone suggested that the levy was late.", []string{"?"}},
		{"a noun that the tables lack, before a verb of saying", "The quayhand said that the levy was late.", []string{"The quayhand"}},
		{"a noun for people by its ending", "A dredger suggested that the levy was late.", []string{"A dredger"}},
		{"a document that suggests", "The audit suggested that the levy was late.", []string{"The audit"}},
		{"a share of people", "Forty percent of farmers suggested that the levy was late.", []string{"Forty percent of farmers"}},
		{"people familiar with something", "The levy was late, according to people familiar with the matter.", []string{"people familiar with the matter"}},
		{"a thing before a colon", "The harbour riddle: “The levy is late.”", []string{"?"}},
		{"the name before a colon", intro + "Lee: “The levy is late.”", []string{"Ann Lee"}},
		{"her plan does not speak for her", intro + "Her harbour plan calls for a levy “of some size”.", []string{"?"}},
		{"what may be said", intro + "Lee could say that it was late.", []string{"?"}},
		{"what is to be said", intro + "Lee came early to say that it was late.", []string{"?"}},
		{"what is said if", intro + "If Lee says that it is late, the clerks go home.", []string{"?"}},
		{"what went on to be said", intro + "Lee continued to insist that it was late.", []string{"Ann Lee"}},
		{"quoted as saying, the one quoted speaks", intro + "The Osk Courier quoted Lee as saying that it was late.", []string{"Ann Lee"}},
		{"so convinced that", "The Lodge became so convinced that it was late.", nil},
		{"what a thing is called", "At the head of the plan stands a levy, also called “the fair one”.", []string{"?"}},
		{"finds himself", intro + "Moss found himself alone in the hall.", nil},
		{"a state in which a town lies", intro + "In a hall in Quay, Ohio, on Friday, mentioned “some trouble”.", []string{"?"}},
		{"a member and his state", "Ann Lee, R-Maine, and Joe Moss, D-W.Va., announced they would vote.", []string{"?"}},
		{"an office of a state", "Ohio state Sen. Tom Holt said it was late.", []string{"Tom Holt"}},
		{"whose", "It was Moss whose attorney said that it was late.", []string{"?"}},
		{"behind a preposition", "At the head of long talks in the hall is a little machine called a “stopgap”.", []string{"?"}},
		{"a faction", "Moderate Democrats said that it was late.", []string{"Moderate Democrats"}},
		{"one of a party", "A key Republican said that it was late.", []string{"A key Republican"}},
		{"relative clause with an object", "The officer who shot him said it was dark.", []string{"The officer"}},
		{"mother of two", "Mother of two Ina Holt said critics lied.", []string{"Ina Holt"}},
		{"a panel in a town", "In New Osk, a panel of three judges said it was late.", []string{"a panel of three judges"}},
		{"an interview", "Moss, in an interview with the Courier, said it was late.", []string{"Moss"}},
		{"two particles", "Ursula von der Berg met Luis de la Vega. Von der Berg said it was late. Mr de la Vega said it was early.", []string{"Ursula von der Berg", "Luis de la Vega"}},
		{"a decision does not speak", "The decision said that it was late.", []string{"?"}},
		{"two women fit", "Mary Lee met Anna Moss on Monday. “It is late,” she said.", []string{"?"}},
		{"asked by somebody", "Asked if the levy would stay, Lee said yes.", []string{"?", "Lee"}},
		{"insertion of another", "Lee said the levy, which Moss hates, would stay.", []string{"Lee"}},
		{"draft of a speech", "Tomorrow Lee will say that the levy stays, according to a draft of her speech seen by the Courier.", []string{"Lee"}},
		{"cut at its head", "A top health official in the old town of Osk by the lower river said it was late.", []string{"A top health official"}},
		{"name and party in brackets", "Sen. Ada Brandt (L-N.Y.) said it was late.", []string{"Ada Brandt"}},
		{"department, no justice", "The Justice Department said it was late.", []string{"Justice Department"}},
		{"went to a hall and pledged", "Ann Lee and Tom Moss returned to the Town Hall on Monday pledging to find money.", []string{"Ann Lee; Tom Moss"}},
		{"a document released on a day", "The long indictment released early Friday alleges that he lied.", []string{"The long indictment"}},
		{"a description before the name", "Democratic presidential front-runner Ann Lee on Wednesday accused the court of fraud.", []string{"Ann Lee"}},
		{"in tweets", "In a pair of evening tweets, Mr. Moss seemed calm, writing: “It is late.”", []string{"Moss"}},
		{"two of one surname", "Ann Lee met Bob Lee.\n“It is safe,” Bob Lee said. “It is sound,” he added.", []string{"Bob Lee", "Bob Lee"}},
		{"a possessor", "Ann Lee’s promise that the bridge would stand came late.", []string{"Ann Lee"}},
		{"a possessor behind a verb", "Ina Holt, who loudly backed Ann Lee’s false claim that it was late, left.", []string{"Ann Lee"}},
		{"behind where", "She lost in Ely, where large numbers of farmers say the levy is late.", []string{"large numbers of farmers"}},
		{"states that are no cue", "They won in three wary states that now have a bridge.", nil},
		{"time behind the source", "The high court of the town last month ruled that it was late.", []string{"The high court of the town"}},
		{"following", "She is in doubt following a town report that found it was late.", []string{"a town report"}},
		{"it, a body that has spoken", "The hospital said it was late. It said Moss was safe.", []string{"The hospital", "The hospital"}},
		{"they, who have spoken", "Officials said it was late. They said Moss was safe.", []string{"Officials", "Officials"}},
		{"only who acts is a rival", "Tom Moss, who ran against Bob Lee, left Ely. “It is late,” he said.", []string{"Tom Moss"}},
		{"no apposition before a verb", "Ina Holt met Ann Lee, a town aide confirmed.", []string{"a town aide"}},
		{"briefed on it", "A person briefed on the matter said it was late.", []string{"A person briefed on the matter"}},
		{"of a party and a town", "It pleased Senator Ann Lee, Liberal of Ely, who said it was late.", []string{"Ann Lee"}},
		{"two offices before the name", "“It is late,” said Ely Bank President and CEO Ina Holt.", []string{"Ina Holt"}},
		{"behind a long quotation", "Ann Moss spoke. “It is late. It rains. We are few. We must go. Nobody waits. The levy stays,” she said.", []string{"Ann Moss"}},
		{"a site is no he", "BuzzWire asked Tom Moss about it. He said it was late.", []string{"BuzzWire", "Tom Moss"}},
		{"told a paper", "“It is late,” Rep. Ann Lee, the head of the panel on roads, bridges and tolls, told the Osk Courier.", []string{"Ann Lee"}},
		{"two men, and he", "Bob Lee met Tom Moss in Ely. Rain fell. He said it was late.", []string{"?"}},
		{"an inanimate subject", "The decision said that it was late.", []string{"?"}},
		{"the state of a senator", "It was lost, where Leader Tom Moss, R-Ky., has said it was late.", []string{"Tom Moss"}},
		{"letters that spell a word", "“It is late,” NOW President Ann Lee said.", []string{"Ann Lee"}},
		{"behind whether", "It is not clear whether Tom Moss said it was late.", []string{"Tom Moss"}},
		{"the name before a noun", "They posted a check on a Moss claim that “it is late.”", []string{"Moss"}},
		{"a gerund before a noun", "Cooks facing charges from millers left.", nil},
		{"as a paper put it", "We learn that Moss was wrong because — as the Osk Courier put it: “It is late.”", []string{"?", "Osk Courier"}},
		{"with the candidate promising", "The party won, with the candidate promising to mend the dyke.", []string{"the candidate"}},
		{"it, named in what it says", "Gaps remain, the report said. Men of the Black Lodge, “some of them armed,” took part, it said.", []string{"the report", "the report", "the report"}},
		{"aides to someone, and they", "Aides to Moss said it moved their voters. They also said votes were cast.", []string{"Aides to Moss", "Aides to Moss"}},
		{"told of a place", "Attorneys in Utah and Ohio said it was late. The board members in Ohio said it was not.", []string{"Attorneys in Utah and Ohio", "The board members in Ohio"}},
		{"known by age", "“It is late,” the 43-year-old said.", []string{"the 43-year-old"}},
		{"according to a paper he said", "According to the Osk Courier, Tom Moss said it was late.", []string{"Tom Moss"}},
		{"aides told what he told", "“We lost,” aides said Mr. Moss told his staff.", []string{"aides"}},
		{"online by a paper", "Tom Moss left. “I would say so,” he said in an interview first posted online by the Osk Courier.", []string{"Tom Moss"}},
		{"citing, behind but", "The court rarely speaks, but the ministry, citing a report, had argued it was late.", []string{"the ministry", "the ministry"}},
		{"singular they", "Nurse Alex Moor said it was late. They said they would strike.", []string{"Alex Moor", "Alex Moor"}},
	}
	a := cueAnalyzer(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := a.Extract(article(c.text))
			r := a.Read(d)
			var got []string
			for k := range d.Quotes {
				if got = append(got, r.SpeakerNames(k)); got[k] == "" {
					got[k] = "?"
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
