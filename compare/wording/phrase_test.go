package wording

import (
	"strings"
	"testing"
)

// What is shown of a word is what it belongs to, as it stands in the text, and no more.
func TestPhrase(t *testing.T) {
	for _, c := range []struct{ name, text, word, want string }{
		{"an adjective with its noun", "Mayor Ada Bloom signed the draconian curfew bill.", "draconian", "draconian curfew bill"},
		{"a clause without that behind its noun", "Any draconian measures Bloom takes could help Ada Bloom’s foes.", "draconian", "draconian measures"},
		{"a title before a name stays", "The embattled Senator Ada Bloom left.", "embattled", "embattled Senator Ada Bloom"},
		{"a verb with its object", "Sam Holt slammed the plan.", "slammed", "slammed the plan"},
		{"a modal stays", "The plan could shatter the town.", "shatter", "could shatter the town"},
		{"a passive stays one", "The plan was also slammed in Larton.", "slammed", "was also slammed"},
		{"an adverb that is chosen stays", "Holt had shamelessly slammed the plan.", "slammed", "shamelessly slammed the plan"},
		{"an adverb of manner stays", "Finch publicly slammed the plan.", "slammed", "publicly slammed the plan"},
		{"a modal that leaves it open stays", "The fee could cripple the town.", "cripple", "could cripple the town"},
		{"an adverb of degree stays", "The council found the toll grossly unfair.", "unfair", "grossly unfair"},
		{"little stays", "The toll spawned little outrage in Larton.", "outrage", "little outrage"},
		{"modifiers before it stay", "Finch repeated her most damning critiques.", "damning", "most damning critiques"},
		{"what it is like stays", "The toll is a measure akin to extremism.", "extremism", "akin to extremism"},
		{"what somebody is only accused of", "The man accused of being the ringleader left.", "ringleader", "accused of being the ringleader"},
		{"a verb with what its preposition brings", "Finch railed against the toll on Monday.", "railed", "railed against"},
		{"a phrase behind of", "The report told of a pattern of deception in Larton.", "deception", "pattern of deception"},
		{"no such", "The town knows such bitter quarrels.", "bitter", "bitter quarrels"},
		{"no clause cut from its noun", "It was a tirade of a mayor who left.", "tirade", "tirade"},
		{"a denial far off", "Finch did not name any farmer of the town in his tirade.", "tirade", "tirade"},
		{"instead of", "They met instead of slamming each other.", "slamming", "instead of slamming each other"},
		{"no participle of a noun", "Holt spoke of the dangerous caravan heading toward the town.", "dangerous", "dangerous caravan"},
		{"an infinitive with its object", "“She cynically continues to disregard her own town,” Finch said.", "cynically", "cynically continues"},
		{"a gerund that the verb governs", "Finch accused Sam Holt of ravaging the harbour.", "ravaging", "ravaging the harbour"},
		{"an object behind a particle", "Finch tore into the harbour council on Monday.", "tore into", "tore into"},
		{"a subject that does not say who is not shown", "She slammed the plan.", "slammed", "slammed the plan"},
		{"a verb behind its subject", "His tweet about the Larton home prompted immediate outrage.", "outrage", "immediate outrage"},
		{"a day that is a name", "It was a dismal Harvest Day for the farmers.", "dismal", "dismal Harvest Day"},
		{"adjectives joined to one noun", "The judge says the law wrongly vilifies old and poor farmers.", "vilifies", "wrongly vilifies old and poor farmers"},
		{"an adjective joined to the next", "The bond holds immense personal and spiritual worth.", "immense", "immense personal and spiritual worth"},
		{"a noun in -ing behind its adjective", "In a heated public hearing on Monday, Finch wept.", "heated", "heated public hearing"},
		{"no second verb", "The bill hurts power brokers and gives it to Larton.", "power brokers", "power brokers"},
	} {
		e := event(c.text, "The council met.")
		got := ""
		for _, o := range Read(e).Choices() {
			if o.Outlet == 0 && strings.Contains(said(&e, &o), c.word) {
				d, p := e.Docs[0], o.Places[0]
				got = d.Text[d.Tokens[p.First].Start():d.Tokens[p.End-1].End()]
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// How an article opens: its first sentence, whole or up to a clause's end, without what stands before it.
func TestOpening(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"whole", "An earthquake of magnitude 6.1 killed 31 people on Thursday. It was the worst of the year.", "An earthquake of magnitude 6.1 killed 31 people on Thursday."},
		{"with who says it", "Mara Finch said the council ruined the harbour.", "Mara Finch said the council ruined the harbour."},
		{"a place and a dash", "LARTON — The council closed the harbour on Monday.", "The council closed the harbour on Monday."},
		{"an agency and a dash", "LARTON, May 3 (AP) - The council closed the harbour on Monday.", "The council closed the harbour on Monday."},
		{"a place in a line of its own", "LARTON —\nWith its harbour closed, the council met on Monday.", "With its harbour closed, the council met on Monday."},
		{"the line below a picture", "Mara Finch speaks to reporters at the harbour in Larton on Monday, May 3.\n\nThe council closed the harbour on Monday.", "The council closed the harbour on Monday."},
		{"the title of another story", "How the council lost the harbour\n\nThe council closed the harbour on Monday.", "The council closed the harbour on Monday."},
		{"a long one, up to a clause's end", "Mara Finch, who has led the town for ten years, dropped the plan to sell the old harbour to a company from Kestria on Monday, after farmers, sailors and the owners of small shops had marched through the rain for seven days and nights.",
			"Mara Finch, who has led the town for ten years, dropped the plan to sell the old harbour to a company from Kestria on Monday"},
		{"no cut before what limits it", "Mara Finch dropped the plan to sell the old harbour of the town to a company from Kestria on Monday, but the council will vote on it again in the spring, as fishers and sailors had long feared.",
			"Mara Finch dropped the plan to sell the old harbour of the town to a company from Kestria on Monday, but the council will vote on it again in the spring"},
		{"a label", "ANALYSIS/OPINION:\nThe council closed the harbour on Monday.", "The council closed the harbour on Monday."},
		{"the middle of a sentence", "and the council met.", ""},
	} {
		e := event(c.text, "The council met.")
		o, ok := Read(e).Opening(0)
		got := ""
		if d := e.Docs[0]; ok {
			got = d.Text[d.Tokens[o.From].Start():d.Tokens[o.To-1].End()]
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// Words under an operator that is not shown with them are not claimed.
func TestUnder(t *testing.T) {
	for _, c := range []struct {
		name, text, word string
		want             bool
	}{
		{"whether", "The council asked whether the mayor has ever been disgraceful.", "disgraceful", true},
		{"if", "Finch will leave if the plan is disastrous.", "disastrous", true},
		{"a denial behind it", "The attempt to make it a scandal never had a basis.", "scandal", true},
		{"what others call it", "The council asked for what farmers called a disgraceful fee.", "disgraceful", true},
		{"a long accusation", "Finch accused the mayor, the council and the press of spreading a disgraceful rumour.", "disgraceful", true},
		{"a title between marks", "Finch announced on Monday that she will run. The mayor made the announcement in an online video titled \"Standing Tall.\"\n\nShe left.", "standing tall", true},
		{"half of a pair", "The plan drew a reliable/disgraceful mix of answers.", "disgraceful", true},
		{"what others are said to call it", "“The mayor calls my plan a disgraceful sham,” Finch said.", "disgraceful", true},
		{"what a hearer may say", "“You can complain about a disgraceful fee,” Finch said.", "disgraceful", true},
		{"what the speaker says himself", "“I call the plan a disgraceful sham,” Finch said.", "disgraceful", false},
		{"a quotation in the quotation", "“They wrote ‘disgraceful’ on my door,” Finch said.", "disgraceful", true},
		{"hearsay from afar", "The guard ignored rules broken allegedly by members of a disgraceful club.", "disgraceful", true},
		{"unlikely", "It is unlikely the plan is disastrous.", "disastrous", true},
		{"not all of them", "Finch met the farmers, not all of whom were disgraceful.", "disgraceful", true},
		{"none of them", "None of the farmers were disgraceful.", "disgraceful", true},
		{"plain", "The plan is disastrous.", "disastrous", false},
		{"another clause", "The council asked whether to leave, and the mayor gave a disgraceful answer.", "disgraceful", false},
	} {
		e := event(c.text, "The council met.")
		found := false
		for _, o := range Read(e).Choices() {
			if strings.Contains(said(&e, &o), c.word) {
				found = true
				if got := o.Places[0].Under; got != c.want {
					t.Errorf("%s: under %v, want %v", c.name, got, c.want)
				}
			}
		}
		if !found {
			t.Errorf("%s: %q not found", c.name, c.word)
		}
	}
}
