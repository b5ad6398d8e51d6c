package voice

import "strings"

// spelledOut gives the words for abbreviated titles.
var spelledOut = map[string]string{"sen": "senator", "rep": "representative", "gov": "governor", "dr": "doctor", "gen": "general", "prof": "professor", "sens": "senator", "reps": "representative", "pres": "president"}

// nameClasses are the words that make a capitalised run the name of a human being.
var nameClasses = func() map[string]class {
	m := map[string]class{}
	add := func(c class, words string) {
		for _, w := range strings.Fields(words) {
			m[w] |= c
		}
	}
	add(title, "mr mrs ms miss sir lord lady president senator sen representative rep gov governor secretary chancellor minister premier mayor congressman congresswoman chairman chairwoman chairperson chair speaker judge justice general gen colonel captain major sergeant sheriff detective officer chief director attorney ambassador envoy pope king queen prince princess bishop archbishop cardinal reverend rev dr doctor professor prof coach commissioner councilman councilwoman delegate spokesman spokeswoman strategist manager adviser leader candidate nominee")
	add(body, "council committee commission court bank party union league club company corporation corp inc group institute institution university college school hospital ministry department agency bureau office service association federation foundation trust fund board panel authority congress parliament senate house assembly administration government cabinet army navy force forces police guard times post news journal tribune herald gazette observer courier press magazine network media states nations kingdom republic republicans democrats act bill")
	add(place, "street road avenue lane square boulevard drive plaza bridge park hill hills beach valley river lake island islands airport station city county town state province east west north south coast")
	add(mister, "mr sir")
	add(madam, "mrs ms miss")
	add(viceTitle, "vice deputy former-vice")
	add(maleName, `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley bill jim mike tom bob dan dave steve jeff greg ted tim ben ken ron ed fred barack bernie marco mitt jeb rand rick newt vladimir volodymyr volodomyr emmanuel boris jd hugh karl karim ali mohammed muhammad ahmed omar luis carlos jorge miguel antonio pedro sergei dmitri ivan viktor pete chuck chris nick matt josh corey sam tony jake doug mitch harry lindsey marco elon kash keir olaf friedrich rishi narendra xi benjamin lloyd stephen reince`)
	add(femaleName, `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace denise amber marilyn danielle beverly charlotte natalie theresa diana brittany kayla alexis lori hillary melania ivanka michelle kamala nikki tulsi elaine huma carly claire tammy kellyanne angela theresa ursula giorgia karoline tina katie jill kate kathy sue debbie susana condoleezza loretta janet sonia elena ruth olena marine nadia fatima aisha`)
	return m
}()

// NameWord is what a word can be in a name. It may be several things.
type NameWord struct {
	Title    bool // stands before a name: president, senator, Mr
	Body     bool // ends the name of an organisation: council, bank
	Place    bool // ends the name of a place: street, river
	Deputy   bool // vice, deputy
	Temporal bool // Monday, week
	Male     bool // a given name or a title mostly of men
	Female   bool // of women
	Given    bool // a given name
}

// LookUp tells what a word, by its normal form, can be in a name.
func LookUp(norm string) NameWord {
	c := nameClasses[norm]
	return NameWord{
		Title: c&title != 0, Body: c&body != 0, Place: c&place != 0, Deputy: c&viceTitle != 0, Temporal: wordClasses[norm]&temporal != 0,
		Male: c&(maleName|mister) != 0, Female: c&(femaleName|madam) != 0, Given: c&(maleName|femaleName) != 0,
	}
}

// Office is the full word of a title: sen → senator.
func Office(norm string) string {
	if long, ok := spelledOut[norm]; ok {
		return long
	}
	return norm
}

// streets end the name of a street, which speaks for nobody, unless the word before stands for those who sit there.
var (
	streets  = map[string]bool{"street": true, "road": true, "avenue": true, "square": true, "boulevard": true}
	metonyms = map[string]bool{"downing": true, "wall": true, "fleet": true, "main": true, "pennsylvania": true, "madison": true, "j": true, "k": true}
)
