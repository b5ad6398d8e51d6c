package loaded

import (
	"math"

	"tellings/features/voice"
)

// Feature is a number that a sentence has.
type Feature struct {
	Name  string
	Doc   string // meaning and unit
	Value func(*Sentence) float64
}

// table holds the features of form, voice, place and words. A new one is a line here. Counts enter as the log of 1 + count: the
// second of a kind says less than the first. What every sentence has more or less of is 0 where it is usual, so that terms show
// what is unusual.
var table = []Feature{
	// Form
	{"length", "log of words + 1 over 26, so 0 at the usual 25 words", func(s *Sentence) float64 { return logOf(s.all()) - logOf(usual) }},
	{"names", "capitalised words within the sentence, log", func(s *Sentence) float64 { return logOf(s.names) }},
	{"numbers", "numbers, log", form(number)},
	{"all caps", "words all in capitals, acronyms mostly, log", form(allCaps)},
	{"dash", "1 where one stands", mark(dash)},
	{"parenthesis", "1 where one stands", mark(parenthesis)},
	{"exclamation mark", "1 where one stands", mark(exclamation)},
	{"question mark", "1 where one stands", mark(question)},
	{"ellipsis", "1 where one stands", mark(ellipsis)},
	// Grammar
	{"adverbs", "adverbs in -ly, log", form(adverb)},
	{"adjectives", "adjectives by suffix (-ous, -ive, -less …), log", form(adjective)},
	{"first person", "I, we and their forms, log", form(first)},
	{"second person", "you and its forms, log", form(second)},
	{"third person", "he, she, they and their forms, log", form(third)},
	{"cause", "because, so, therefore …, log", form(cause)},
	{"be", "forms of be, log", form(be)},
	{"dates", "months and days of the week, log", form(calendar)},
	{"contractions", "don't, it's …, log", form(contraction)},
	// Voice
	{"quoted share", "share of words between quotation marks", func(s *Sentence) float64 { return s.share(voice.Quoted) }},
	{"quotation", "1 where a quotation of a clause or more begins", func(s *Sentence) float64 { return one(s.quotes[voice.Direct] > 0) }},
	{"fragment", "quotations of less than a clause, log", func(s *Sentence) float64 { return logOf(s.quotes[voice.Partial]) }},
	{"scare quotes", "words between marks that nobody is said to have said, log", func(s *Sentence) float64 { return logOf(s.quotes[voice.Scare]) }},
	{"cue neutral", "1 where speech is introduced by a plain cue: said", cue("neutral")},
	{"cue doubting", "1 where it is introduced with doubt: claimed", cue("doubting")},
	{"cue hostile", "1 where it is introduced as an attack: slammed", cue("hostile")},
	{"cue promise", "1 where it is introduced as a promise: vowed", cue("promise")},
	// Words. Content words are neither names nor function words. What an article repeats is its topic; what it has once was chosen
	{"opinion words", "log ratio of opinion to plain news (words.tsv), mean over content words in own voice", func(s *Sentence) float64 { return s.ownWords.opinion.value() }},
	{"opinion words, once", "log ratio of opinion to plain news, mean over content words that the article has once", func(s *Sentence) float64 { return s.onceWords.opinion.value() }},
	{"opinion style", "log ratio of opinion to plain news, mean over function words", func(s *Sentence) float64 { return s.functionWords.opinion.value() }},
	{"company", "log ratio of loaded language beside a word (words.tsv), mean over content words in own voice", func(s *Sentence) float64 { return s.ownWords.company.value() }},
	{"company, once", "log ratio of loaded language beside a word, mean over content words that the article has once", func(s *Sentence) float64 { return s.onceWords.company.value() }},
	{"company style", "log ratio of loaded language beside a word, mean over function words", func(s *Sentence) float64 { return s.functionWords.company.value() }},
	{"strongest company", "log ratio of loaded language beside a word, the largest of a content word", func(s *Sentence) float64 { return s.company }},
	{"rarity, once", "−log10 of the share of news articles that have a word, mean over content words that the article has once, less 1: 0 where that share is a tenth", func(s *Sentence) float64 { return s.onceWords.rarity.value() - 1 }},
	// Lists taken together: loaded, labels, dehumanise, evaluative
	{"heat", "degrees (1 to 3) of judging words in own voice times their rarity / 3, log", func(s *Sentence) float64 { return s.rareHeat(true) }},
	{"heat in speech", "degrees of judging words in quoted and attributed speech times their rarity / 3, log", func(s *Sentence) float64 { return s.rareHeat(false) }},
	{"strongest degree", "the highest degree of a judging word, 0 to 3", strongestDegree},
	{"heat share", "square root of the share of words that judging entries cover", heatShare},
	{"heat behind a name", "degrees of judging words in own voice with a name among the five words and marks before them, log", heatOfNames},
	{"harsher word", "words harsher than the neutral one for the same thing (alternations), log", alternation(harsher)},
	{"plain word", "neutral words for things that have a harsher or softer one, log", alternation(plainWord)},
	// Place in an article; 0 in a passage of fewer than four sentences
	{"lead", "1 in the first paragraph of running text", func(s *Sentence) float64 { return one(s.lead) }},
	{"early", "1 in the first four sentences", func(s *Sentence) float64 { return one(s.early) }},
	{"position", "0 at the first sentence to 1 at the last", func(s *Sentence) float64 { return s.position }},
	{"heat around", "degrees of judging words in the sentences before and behind, log, summed", func(s *Sentence) float64 { return s.near }},
	{"topic words", "degrees of judging words that the article has three times or more, log: they name its topic", topicHeat},
}

// categories are the categories of the shipped lists that are features of their own: whether the outlet says such a word.
// Left out are lists of topics (frames) and those that added nothing to the lists taken together.
var categories = []string{
	"loaded.negative", "loaded.positive", "loaded.dramatic", "loaded.contempt",
	"labels.media",
	"dehumanise.disease", "dehumanise.natural_force", "dehumanise.diminish",
	"assertives.factive", "assertives.assertive", "assertives.implicative", "assertives.negative_implicative",
	"conflict.conflict", "conflict.strategy", "conflict.game",
	"emotion.anger", "emotion.fear", "emotion.sadness", "emotion.disgust", "emotion.surprise",
	"intensifiers.amplifier", "intensifiers.superlative",
	"persuasion.opinion_marker", "persuasion.colloquial",
}

// log1p is the log of 1 + x, x 0 or more; it is 0 for most sentences, as they have no hit of the kind.
func log1p(x float64) float64 {
	if x == 0 {
		return 0
	}
	return math.Log1p(x)
}

func one(is bool) float64 {
	if is {
		return 1
	}
	return 0
}

// logOf is the log of 1 + n.
func logOf(n int) float64 {
	if n < len(logs) {
		return logs[n]
	}
	return math.Log1p(float64(n))
}

// logs are those of the counts that occur, which are asked for some thirty times a sentence.
var logs = func() (l [128]float64) {
	for n := range l {
		l[n] = math.Log1p(float64(n))
	}
	return l
}()
