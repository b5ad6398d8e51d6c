package wording

import (
	"strings"
	"testing"
)

// What stands in the outlet's own voice and may yet be somebody else's word, one sentence a rule.
func TestRetold(t *testing.T) {
	for _, c := range []struct {
		name, text, word string
		want             bool
	}{
		{"what somebody warns against", "Finch warned the mayor against using the gift as a pretext on Monday.", "pretext", true},
		{"what somebody claims by a noun", "The mayor met claims of favouritism with silence.", "favouritism", true},
		{"what people believe", "Many farmers believe the mayor is unfit for the post.", "unfit", true},
		{"what somebody takes for proven", "Farmers seized on the delay as proof that the law is flawed.", "flawed", true},
		{"that behind a noun of saying may go on with the outlet's own", "The statement that drew a furious answer was read on Monday.", "furious", false},
		{"the telling stands inside, behind its subject", "The town is held together, he wrote, by the sorrow and grief of its people.", "grief", true},
		{"behind that, whatever the verb", "Finch pitched that she would be a capable mayor.", "capable", true},
		{"the telling stands inside", "The plan is weak, argues Mara Finch, and is dangerous to the town.", "dangerous", true},
		{"what is disputed is named by the outlet", "Finch disputed the explosive report on Monday.", "explosive", false},
		{"what the speaker does besides", "Finch said the toll would rise and blasted the council.", "blasted", false},
		{"what somebody fears", "Many farmers feared the mayor would bring only a shameful plan.", "shameful", true},
		{"what somebody is concerned about", "The farmers were concerned about the mayor dodging the rules.", "dodging", true},
		{"what fears are of", "There are fears of a disastrous sale.", "disastrous", true},
		{"what somebody finds it", "Critics also find it shameful that he sails so much.", "shameful", true},
		{"what somebody declares it", "The court declared it shameful to sell the harbour.", "shameful", true},
		{"who ruled stands at the end", "The town may not sell the harbour on a shameful pretext, the court ruled.", "shameful", true},
		{"what is blamed", "Finch blamed a shameful exemption for the delay.", "shameful", true},
		{"behind a colon", "Farmers said the mayor would stay: she is shameless.", "shameless", true},
		{"behind a colon, where nobody has been heard", "The town has one trouble: a shameless mayor.", "shameless", false},
		{"behind a source between commas", "The plan, according to the letter, has three shameful gaps.", "shameful", true},
		{"before it", "The shameful plan, according to the letter, has three gaps.", "shameful", false},
		{"a mark ends what is told", "Finch said the council would meet, a stunning reversal.", "stunning", false},
		{"before the verb of telling", "The embattled mayor said she would stay.", "embattled", false},
		{"a participle that describes", "The highly anticipated sale of dangerous land was put off.", "dangerous", false},
		{"what a judge rules, without that", "A judge ruled the council lied about its shameful plan.", "shameful", true},
		{"the subject of a bare clause is no object", "Critics insist the proposed change amounts to shameful waste.", "shameful", true},
		{"behind an insertion", "Lawyers, who had once praised the suit, contend the ruling was shameful.", "shameful", true},
		{"what somebody has called it", "The council staged what Finch had referred to as a shameful stunt.", "shameful", true},
		{"what they call it", "Ministers struck at what they call shameful waste.", "shameful", true},
		{"what it was dubbed", "The answer was dubbed a shameful flop.", "shameful", true},
		{"what it is viewed as", "The rebels are viewed as shameful men.", "shameful", true},
		{"what somebody is under fire for", "The clerk came under considerable fire for shameful neglect.", "shameful", true},
		{"what somebody stands accused of", "The minister, accused of shameful neglect, left.", "shameful", true},
		{"what concerns are about, some words behind", "Bloom dismissed concerns ahead of the feast about its shameful costs.", "shameful", true},
		{"a charge behind an apposition", "Bloom accused Lund, a former sailor, of shameful neglect.", "shameful", true},
		{"agreement behind an apposition", "Several ministers appeared to agree with Otto Lund, a lawyer, that even a trial would be shameful.", "shameful", true},
		{"purported", "The purported shameful video was shown.", "shameful", true},
		{"what a suit alleges", "The lawsuit alleges a shameful pattern of neglect.", "shameful", true},
		{"a ruling without a clause", "The ruling was a shameful defeat for Bloom.", "shameful", false},
		{"a relative clause names who else speaks", "Bloom signed the shameful law, which Finch called dangerous.", "shameful", false},
		{"who is criticized stands before it", "The council passed a shameful plan that farmers criticized.", "shameful", false},
		{"a post with its author", "The council met on Monday.\n\nA shameful day for Larton! — Mara Finch (@marafinch) May 3, 2019\n\nIt rained.", "shameful", true},
		{"a post in lines of its own", "The council met on Monday.\n\nA shameful day for Larton!\n\n— Mara Finch (@marafinch) May 3, 2019\n\nIt rained.", "shameful", true},
		{"behind a post", "The council met on Monday.\n\nIt rained. — Mara Finch (@marafinch) May 3, 2019\n\nIt was a shameful day.", "shameful", false},
		{"a picture of a post", "The council met on Monday.\n\nA shameful day! pic.twitter.com/aBc12\n\nIt rained.", "shameful", true},
		{"taken from another outlet", "The sale was old news. The Larton Courier reported:\n\nHer shameful use of the harbour alarmed the clerks.\n\nIt rained.", "shameful", true},
		{"a statement that is printed", "Finch released a statement:\n\nHer shameful use of the harbour alarmed the clerks.\n\nIt rained.", "shameful", true},
		{"a colon and no outlet", "Three things are known:\n\nHer shameful use of the harbour alarmed the clerks.\n\nIt rained.", "shameful", false},
		{"behind a quotation the outlet tells on", "The Larton Courier reported:\n\n“We met,” Finch said.\n\nHer shameful use of the harbour alarmed the clerks.", "shameful", false},
		{"the line below a picture", "Mara Finch defends her shameful plan in Larton on Monday, May 3.\n\nThe council met.", "shameful", true},
		{"a day without its date", "Mara Finch defends her shameful plan in Larton on Monday.\n\nThe council met.", "shameful", false},
		{"the past with its date", "Mara Finch defended her shameful plan in Larton on Monday, May 3.\n\nThe council met.", "shameful", false},
		{"the title of another story", "The council met on Monday.\n\nA timeline of the shameful sale of the harbour\n\nIt rained.", "shameful", true},
		{"what a speech is to highlight", "Her long speech attempted to highlight the shameful ways of the council.", "shameful", true},
		{"what remarks touch on", "With dull remarks, which touched on everything from the harbour to the brilliance of its farmers, Bloom opened the feast.", "brilliance", true},
		{"what a reference is to", "The draft lost a reference to Larton being a shameful place.", "shameful", true},
		{"what is warned against, by a participle", "Finch spoke of the feast, while warning against demonizing farmers.", "demonizing", true},
		{"what somebody recalls of another", "He recalled Lund stealing letters, throwing rocks at cars and tormenting animals.", "tormenting", true},
		{"adjectives of what critics say it has", "It is a word critics say has ugly, even shameful echoes, a charge that Bloom disputes.", "shameful", true},
		{"verbs in a row behind that", "Finch testified that the law has gaps that could delay the sale, let thieves in, and hamstring the clerks.", "hamstring", true},
		{"a clause that goes on in the tense of what is said", "Finch said the feast works a great change on all, and it holds shameful risks for the town.", "shameful", true},
		{"what follows from what somebody believed", "The clerks cut the word because they believed that the harbour was closed, making the phrase illogical.", "illogical", true},
		{"what an act is not", "Finch left the hall, making the feast illogical.", "illogical", false},
		{"a verb of the main clause in a row", "Finch said the toll would rise, left the hall and shamed the council.", "shamed", false},
		{"what somebody lives to see", "The mayor has seen her shameful luck shrink.", "shameful", false},
		{"a word of telling and its source at the end", "“That is one down,” Finch thundered.", "thundered", false},
		{"a relative clause at the end", "A few sailors urged her to leave over the shameful sale, which Finch denied.", "shameful", false},
		{"an insertion in what somebody declines", "If the mayor declined to sell — a shameful retreat — the town could wait.", "shameful", false},
		{"a view, and what it is like", "Her view of the town was strikingly grim.", "strikingly", false},
		{"a vision that is laid out", "Finch outlined a shameful vision of the town.", "shameful", false},
		{"how it is told", "Finch noted so shamelessly in a letter that the town is hers.", "shamelessly", false},
		{"whom it is told, and when", "Finch told hundreds of farmers in a forceful speech that the town is hers.", "forceful", false},
		{"a plan is told in the outlet's words", "The council plans a dangerous sale of the harbour.", "dangerous", false},
	} {
		e := event(c.text)
		told := Retold(e.Analyzer, e.Docs[0], &e.Readings[0].Grammar).Told
		at := strings.Index(c.text, c.word)
		for i, tok := range e.Docs[0].Tokens {
			if tok.Start() == at && told[i] != c.want {
				t.Errorf("%s: %q is retold %v, want %v", c.name, c.word, told[i], c.want)
			}
		}
	}
}
