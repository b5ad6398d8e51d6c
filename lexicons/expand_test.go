package lexicons

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestExpand(t *testing.T) {
	for _, c := range []struct{ term, want string }{
		{"fiery", "fiery"},
		{"attack*", "attack*"},
		// regular verbs
		{"attack/v", "attack attacks attacked attacking"},
		{"agree/v", "agree agrees agreed agreeing"},
		{"argue/v", "argue argues argued arguing"},
		{"blame/v", "blame blames blamed blaming"},
		{"panic/v", "panic panics panicked panicking"},
		{"die/v", "die dies died dying"},
		{"lie/v", "lie lies lied lying"},
		{"dye/v", "dye dyes dyed dyeing"},
		{"stop/v", "stop stops stopped stopping"},
		{"slam/v", "slam slams slammed slamming"},
		{"rap/v", "rap raps rapped rapping"},
		{"visit/v", "visit visits visited visiting"},
		{"offer/v", "offer offers offered offering"},
		{"admit/v", "admit admits admitted admitting"},
		{"refer/v", "refer refers referred referring"},
		{"rebut/v", "rebut rebuts rebutted rebutting"},
		{"travel/v", "travel travels travelled traveled travelling traveling"},
		{"reveal/v", "reveal reveals revealed revealing"},
		{"fuel/v", "fuel fuels fuelled fueled fuelling fueling"},
		{"carry/v", "carry carries carried carrying"},
		{"destroy/v", "destroy destroys destroyed destroying"},
		{"veto/v", "veto vetoes vetoed vetoing"},
		{"quiz/v", "quiz quizzes quizzed quizzing"},
		{"fix/v", "fix fixes fixed fixing"},
		{"bash/v", "bash bashes bashed bashing"},
		{"quell/v", "quell quells quelled quelling"},
		{"squat/v", "squat squats squatted squatting"},
		{"cheer/v", "cheer cheers cheered cheering"},
		{"claw/v", "claw claws clawed clawing"},
		// irregular verbs
		{"be/v", "be is am are was were been being"},
		{"have/v", "have has had having"},
		{"do/v", "do does did done doing"},
		{"go/v", "go goes went gone going"},
		{"say/v", "say says said saying"},
		{"strike/v", "strike strikes struck stricken striking"},
		{"mislead/v", "mislead misleads misled misleading"},
		{"overthrow/v", "overthrow overthrows overthrew overthrown overthrowing"},
		{"undercut/v", "undercut undercuts undercutting"},
		{"withdraw/v", "withdraw withdraws withdrew withdrawn withdrawing"},
		{"relay/v", "relay relays relayed relaying"},
		{"upset/v", "upset upsets upsetting"},
		{"submit/v", "submit submits submitted submitting"},
		{"sidestep/v", "sidestep sidesteps sidestepped sidestepping"},
		{"gaslight/v", "gaslight gaslights gaslighted gaslit gaslighting"},
		{"begin/v", "begin begins began begun beginning"},
		{"lead/v", "lead leads led leading"},
		// several words
		{"lash out/v", "lash out,lashes out,lashed out,lashing out"},
		{"fly in the face of/v", "fly in the face of,flies in the face of,flew in the face of,flown in the face of,flying in the face of"},
		{"fear-monger/v", "fear-monger fear-mongers fear-mongered fear-mongering"},
		{"strong-arm/v", "strong-arm strong-arms strong-armed strong-arming"},
		// nouns
		{"attack/n", "attack attacks"},
		{"crisis/n", "crisis crises"},
		{"policy/n", "policy policies"},
		{"woman/n", "woman women"},
		{"strongman/n", "strongman strongmen"},
		{"human/n", "human humans"},
		{"person/n", "person people persons"},
		{"hero/n", "hero heroes heros"},
		{"radio/n", "radio radios"},
		{"monarch/n", "monarch monarchs"},
		{"march/n", "march marches"},
		{"search/n", "search searches"},
		{"clash/n", "clash clashes"},
		{"criterion/n", "criterion criteria"},
		{"wolf/n", "wolf wolves"},
		{"belief/n", "belief beliefs"},
		{"boss/n", "boss bosses"},
		{"sheep/n", "sheep"},
		{"culture war/n", "culture war,culture wars"},
		{"act of war/n", "act of war,acts of war"},
		{"high priest of/n", "high priest of,high priests of"},
		{"mother-in-law/n", "mother-in-law mothers-in-law"},
		{"cover-up/n", "cover-up cover-ups"},
		{"break-in/n", "break-in break-ins"},
		{"runner-up/n", "runner-up runners-up"},
		// adjectives
		{"ugly/a", "ugly uglier ugliest"},
		{"big/a", "big bigger biggest"},
		{"fierce/a", "fierce fiercer fiercest"},
		{"harsh/a", "harsh harsher harshest"},
		{"humble/a", "humble humbler humblest"},
		{"narrow/a", "narrow narrower narrowest"},
		{"bad/a", "bad worse worst"},
		{"outrageous/a", "outrageous"},
		{"shameful/a", "shameful"},
		{"vague/a", "vague vaguer vaguest"},
		{"dry/a", "dry drier driest"},
		{"far-right/a", "far-right"},
		{"unlikely/a", "unlikely"},
	} {
		want := strings.Split(c.want, ",")
		if len(want) == 1 {
			want = strings.Fields(c.want)
		}
		if got := Expand(c.term); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", c.term, got, want)
		}
	}
}

// Any term yields its base first, without doubles and without a suffix mark.
func TestExpandProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := rapid.StringMatching(`[a-zé]{1,9}([ -][a-z]{1,5}){0,2}`).Draw(t, "base")
		forms := Expand(base + rapid.SampledFrom([]string{"", "/v", "/n", "/a"}).Draw(t, "suffix"))
		if forms[0] != base {
			t.Fatalf("first form is %q", forms[0])
		}
		for i, form := range forms {
			if form == "" || strings.Contains(form, "/") || slices.Contains(forms[:i], form) {
				t.Fatalf("form %q of %q", form, forms)
			}
		}
	})
}
