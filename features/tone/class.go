package tone

import (
	"tellings/features"
	"tellings/lexicons"
)

// class is what a sign says.
type class struct {
	name     string
	polarity int8 // of the one it is said of: 1, -1, or 0 for what is neither
}

// classes are the categories of the list stance, and below those that sum up categories of other lists.
var classes = []class{
	{"criticise", -1}, {"accuse", -1}, {"insult", -1}, {"oppose", -1}, {"threaten", -1}, {"attack", -1}, {"kill", -1},
	{"victim", -1}, {"lawbreak", -1}, {"legal_trouble", -1}, {"exonerate", 1}, {"ousted", -1}, {"lose", -1}, {"win", 1},
	{"praise", 1}, {"support", 1}, {"help", 1}, {"reward", 1}, {"cooperate", 1}, {"concede", 0}, {"deceive", -1},
	{"immoral", -1}, {"bigot", -1}, {"extreme", -1}, {"incapable", -1}, {"problem", -1}, {"feel_against", -1}, {"feel_for", 1},
	{"virtue", 1}, {"capable", 1}, {"good", 1}, {"victimise", 0}, {"compare", 0}, {"must", 0}, {"failed_to", 0}, {"able_to", 0},
	{"contrast", 0}, {"say_plain", 0}, {"say_doubt", 0}, {"say_feeling", 0}, {"demand", 0}, {"question", 0}, {"promise", 0},
	{"meet", 0}, {"office", 0}, {"background", 0}, {"believe", 0},

	{"rated well", 1}, {"rated ill", -1}, {"worded well", 1}, {"worded ill", -1}, {"feeling well", 1}, {"feeling ill", -1},
	{"virtues", 1}, {"vices", -1}, {"drama", 0}, {"conflict", 0}, {"strategy", 0}, {"game", 0}, {"doubt", 0},
}

// others are the classes of the categories of the other lists. Lists of topics say nothing.
var others = map[lexicons.Feature]string{
	{List: "vader", Category: "positive"}: "rated well",
	{List: "vader", Category: "negative"}: "rated ill",

	{List: "loaded", Category: "positive"}: "worded well",
	{List: "loaded", Category: "negative"}: "worded ill",
	{List: "loaded", Category: "contempt"}: "worded ill",
	{List: "loaded", Category: "dramatic"}: "drama",

	{List: "evaluative", Category: "judgement_positive"}:    "worded well",
	{List: "evaluative", Category: "judgement_negative"}:    "worded ill",
	{List: "evaluative", Category: "appreciation_positive"}: "worded well",
	{List: "evaluative", Category: "appreciation_negative"}: "worded ill",
	{List: "evaluative", Category: "affect_positive"}:       "feeling well",
	{List: "evaluative", Category: "affect_negative"}:       "feeling ill",

	{List: "emotion", Category: "joy"}:     "feeling well",
	{List: "emotion", Category: "hope"}:    "feeling well",
	{List: "emotion", Category: "anger"}:   "feeling ill",
	{List: "emotion", Category: "fear"}:    "feeling ill",
	{List: "emotion", Category: "sadness"}: "feeling ill",
	{List: "emotion", Category: "disgust"}: "feeling ill",
	{List: "emotion", Category: "shame"}:   "feeling ill",

	{List: "morals", Category: "care_virtue"}:      "virtues",
	{List: "morals", Category: "fairness_virtue"}:  "virtues",
	{List: "morals", Category: "loyalty_virtue"}:   "virtues",
	{List: "morals", Category: "authority_virtue"}: "virtues",
	{List: "morals", Category: "sanctity_virtue"}:  "virtues",
	{List: "morals", Category: "liberty_virtue"}:   "virtues",
	{List: "morals", Category: "care_vice"}:        "vices",
	{List: "morals", Category: "fairness_vice"}:    "vices",
	{List: "morals", Category: "loyalty_vice"}:     "vices",
	{List: "morals", Category: "authority_vice"}:   "vices",
	{List: "morals", Category: "sanctity_vice"}:    "vices",
	{List: "morals", Category: "liberty_vice"}:     "vices",

	{List: "conflict", Category: "conflict"}:  "conflict",
	{List: "conflict", Category: "strategy"}:  "strategy",
	{List: "conflict", Category: "game"}:      "game",
	{List: "doubt", Category: "distancing"}:   "doubt",
	{List: "doubt", Category: "discrediting"}: "doubt",
}

// classOf returns the index of the class of a category, or -1.
func classOf(f lexicons.Feature) int16 {
	name := others[f]
	if f.List == stanceList {
		name = f.Category
	}
	for i, c := range classes {
		if c.name == name {
			return int16(i)
		}
	}
	return -1
}

const stanceList = features.Stance
