package corpus

import "strings"

// rule knows paragraphs by their words. A paragraph fits when it is one of the phrases of is; or when it starts with one
// of starts (if any), holds one of has (if any), ends with one of ends (if any), is no longer than most bytes, and, where
// open is set, does not end as a sentence does. Phrases are in lower case with straight marks; see foldLine.
type rule struct {
	name   string
	kind   PartKind
	most   int
	open   bool
	is     []string
	starts []string
	has    []string
	ends   []string
}

// longestRuled bounds the paragraphs that rules look at; longer ones are running text.
const longestRuled = 400

// rules are general habits of news pages, not lines of certain outlets. The first that fits decides. Each asks for
// enough around its phrase that a sentence of an article which happens to begin alike does not fit: "Sign up for health
// cover opened on Monday" holds no newsletter, "Copyright law protects songs" no year.
var rules = []rule{
	{name: "navigation", kind: Boilerplate, is: []string{
		"world news", "us news", "u.s. news", "national news", "local news", "breaking news", "latest news", "top stories",
		"top news", "more news", "more stories", "latest stories", "politics news", "actions", "posted", "share", "share this",
		"share this article", "share this story", "share this post", "share this page", "share on facebook", "share on twitter",
		"share via email", "facebook", "twitter", "whatsapp", "reddit", "linkedin", "pinterest", "flipboard", "instagram", "email",
		"e-mail", "print", "tweet", "save", "copy link", "link copied", "comment", "comments", "leave a comment", "view comments",
		"show comments", "join the conversation", "loading", "menu", "search", "home", "close", "log in", "login", "sign in",
		"sign up", "register", "subscribe", "subscribe now", "skip to content", "skip to main content", "back to top",
		"play video", "watch live", "watch now", "watch the video", "listen", "listen now", "video", "photos", "gallery", "view gallery",
		"newsletter", "newsletters", "follow us", "text size", "toggle caption", "hide caption", "enlarge this image"}},
	{name: "advertisement", kind: Boilerplate, is: []string{
		"advertisement", "advertising", "ad", "sponsored", "sponsored content", "story continues below", "story continues below advertisement",
		"article continues below", "advertisement continue reading the main story", "advertisement thanks for watching", "article continues after advertisement", "article continues below advertisement",
		"continue reading below", "continue reading the main story", "advertisement - continue reading below",
		"advertisement - story continues below", "story continues"}},
	{name: "see elsewhere", kind: Boilerplate, is: []string{
		"read more", "continue reading", "read the full story", "read the full article", "read full article", "read the rest here",
		"more", "see more", "show more", "load more", "view more", "learn more", "related", "related stories", "related articles",
		"related content", "related topics", "related coverage", "related news", "recommended", "recommended for you", "recommended stories",
		"you may also like", "you might also like", "more from the web", "trending", "trending now", "trending stories", "most popular",
		"most read", "editors' picks", "editor's picks", "see also", "read next", "up next", "read also", "also read", "more on this story"}},
	{name: "teaser", kind: Boilerplate, most: 250, starts: []string{
		"related story", "related stories", "related:", "related |", "related article", "related -", "read also", "also read:", "also read |",
		"read more:", "read more |", "read more -", "read more at", "read more about", "read more from", "read more here", "read next:", "read next |", "read:",
		"see also:", "see also |", "more:", "more on this", "more |", "must read:", "must-read:", "don't miss:", "don't miss |", "watch:", "watch |",
		"watch live:", "listen:", "listen |", "video:", "photos:", "click here", "click to read", "click to watch", "click through",
		"tap here", "more from ap", "more related"}},
	{name: "player", kind: Boilerplate, most: 300, starts: []string{"just watched "}, has: []string{"must watch", "replay"}},
	{name: "slideshow", kind: Boilerplate, most: 40, starts: []string{"slideshow ("}},
	{name: "watch above", kind: Boilerplate, most: 160, starts: []string{"watch ", "listen to ", "see ", "check out "},
		ends: []string{"above", "below", "in the player above", "here", "in the video above"}},
	{name: "follow", kind: Boilerplate, most: 220, starts: []string{"follow ", "like us ", "find us ", "join us ", "you can follow ", "connect with "},
		has: []string{"on twitter", "on facebook", "on instagram", "on telegram", "on x:", "on x.", "on social media", "on linkedin", "on truth social"}},
	{name: "follow along", kind: Boilerplate, most: 80, starts: []string{"follow along here", "follow along with", "follow us on", "follow @"}},
	{name: "contact", kind: Boilerplate, most: 250, starts: []string{
		"contact ", "email ", "e-mail ", "reach ", "you can reach ", "follow ", "write to ", "send ", "have a tip", "got a tip", "do you have a tip"}, has: []string{"@", "tips"}},
	{name: "newsletter", kind: Boilerplate, most: 300, starts: []string{
		"sign up", "signup", "subscribe", "register for", "register to", "get the", "get our", "get more", "get a daily", "get all the", "want more", "want the", "join our",
		"start your day", "receive ", "to receive ", "to get ", "enter your email", "like what you", "never miss", "stay up to date", "stay informed", "stay on top"},
		has: []string{"newsletter", "inbox", "email alert", "your email", "e-mail alert", "news alert", "push notification", "subscribe here", "sign up here",
			"sign up now", "sign up today", "subscribe now", "subscribe today", "mailing list", "youtube channel", "our podcast", "by email"}},
	{name: "app", kind: Boilerplate, most: 200, starts: []string{"download our", "download the", "get the app"}, has: []string{" app"}},
	{name: "for more", kind: Boilerplate, most: 200, starts: []string{"for more on", "for more information", "for more news", "for more stories", "for more coverage", "for the latest news"},
		has: []string{"click", "visit ", "go to ", "follow", "newsletter", "subscribe", "sign up", "download", "http", "www."}},
	{name: "series note", kind: Boilerplate, most: 300, starts: []string{
		"this post is part of", "this article is part of", "this story is part of", "this piece is part of", "this post originally appeared",
		"this article originally appeared", "this story originally appeared", "this piece originally appeared", "this article was originally",
		"this story was originally", "this post was originally", "this piece was originally", "this article first appeared", "this story first appeared",
		"this column first appeared", "a version of this article", "a version of this story", "originally published at", "originally published on", "originally published by",
		"this is a developing story", "this is a breaking news story", "this story is developing", "this story has been updated", "this article has been updated",
		"this post has been updated", "this report has been updated", "check back for updates", "please check back for updates"}},
	{name: "feed tail", kind: Boilerplate, most: 400, starts: []string{"the post "}, has: []string{"appeared first on"}},
	{name: "machine disclaimer", kind: Boilerplate, most: 400, starts: []string{
		"this story was", "this article was", "this story has been", "this article has been", "this report was", "this content was", "this story is", "this text was", "this summary was"},
		has: []string{"assistance of ai", "help of ai", "using ai", "by ai", "artificial intelligence", "auto-generated", "automatically", "syndicated feed", "machine translat"}},
	{name: "copyright", kind: Boilerplate, most: 400, starts: []string{"copyright", "(c) ", "©", "content copyright"},
		has: []string{"©", "(c)", "reserved", "copyright 19", "copyright 20", "may not be"}},
	{name: "rights", kind: Boilerplate, most: 300, has: []string{"all rights reserved", "this material may not be published, broadcast"}},
	{name: "credits", kind: Boilerplate, most: 250, has: []string{
		"contributed to this report", "contributed to this story", "contributed to this article", "contributed to this post",
		"contributed to this piece", "contributed reporting"}},
	{name: "wire credits", kind: Boilerplate, most: 250, starts: []string{"reporting by ", "(reporting by ", "additional reporting by ", "(additional reporting by ", "editing by ", "(editing by "}},
	{name: "amended", kind: Boilerplate, most: 400, starts: []string{"this article was amended", "this article was corrected", "this story was corrected", "this story was amended", "this article has been amended", "this article has been corrected",
		"this story has been corrected", "this piece was amended", "this headline was amended"}},
	{name: "newsletter foot", kind: Boilerplate, most: 400, starts: []string{"was this newsletter", "was this email", "you are receiving this", "you received this", "you're receiving this", "unsubscribe", "to unsubscribe", "manage your preferences",
		"manage preferences", "view this email", "view in browser", "forwarded this newsletter", "forwarded this email"}},
	{name: "standards", kind: Boilerplate, most: 200, starts: []string{"our standards:"}},
	{name: "wall", kind: Boilerplate, most: 250, starts: []string{"subscribe to continue", "subscribe to read", "this content is only available", "this content is available only", "this content is exclusive", "this article is only available",
		"this article is available only", "this article is exclusive", "this article is for subscribers", "this story is for subscribers", "this story is only available", "this is a premium article", "to continue reading", "to read the full", "to keep reading",
		"log in to continue", "log in to read", "sign in to continue", "sign in to read", "register to continue", "register to read", "already have an account", "unlock this article", "enable javascript", "please enable javascript", "you have reached your limit of free"}},
	{name: "row of networks", kind: Boilerplate, is: []string{"facebook twitter email", "facebook twitter", "facebook twitter whatsapp", "facebook twitter whatsapp email", "facebook twitter linkedin", "facebook twitter linkedin email", "facebook x email",
		"facebook x whatsapp", "share tweet", "share tweet email", "share tweet share", "email facebook twitter", "twitter facebook"}},
	{name: "time stamp", kind: Boilerplate, most: 90, open: true, starts: []string{
		"updated", "published", "posted", "last updated", "last modified", "first published", "originally published", "posted on"},
		has: []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", " ago"}},
	{name: "consent", kind: Boilerplate, most: 350, starts: []string{"by signing up", "by clicking", "by submitting", "by subscribing", "by continuing", "by entering your", "we use cookies", "this site uses cookies"},
		has: []string{"agree", "privacy", "terms", "cookie"}},
	{name: "appeal", kind: Boilerplate, most: 250, starts: []string{
		"support our journalism", "support independent journalism", "already a subscriber", "become a subscriber", "thank you for reading", "thanks for reading",
		"thank you for subscribing", "please consider donating", "please consider subscribing", "please consider supporting", "if you enjoyed this article"}},
	{name: "views disclaimer", kind: Boilerplate, most: 400, starts: []string{"the views expressed", "the opinions expressed", "the views and opinions expressed", "views expressed in", "opinions expressed in", "opinions expressed by"}},

	{name: "picture label", kind: Caption, most: 400, starts: []string{
		"photo:", "photo by", "photos by", "(photo", "photo credit", "photo courtesy", "photograph:", "photograph by", "image:", "image credit", "image source", "image caption",
		"image copyright", "media caption", "video caption", "pictured:", "pictured above", "pictured is", "(pictured", "file photo", "file - ", "file-", "file:", "in this photo", "in this file photo",
		"in this image", "in this still image", "in this handout", "in this screen", "picture:", "caption:", "ap photo", "(ap photo", "credit:", "enlarge this image", "hide caption ", "toggle caption "}},
	{name: "picture agency", kind: Caption, most: 400, has: []string{
		"(ap photo", "ap photo/", "/ap photo", "(photo by", "(photo:", "photo courtesy of", "(file photo", "file photo)", "via getty images", "/getty images", "getty images/",
		"afp/getty", "via ap images", "(image:", "(credit:", "(pool photo"}},
	{name: "picture credit within", kind: Caption, most: 400, open: true, has: []string{"reuters/", "photo: ", "photograph: "}},
	{name: "picture credit", kind: Caption, most: 300, open: true, ends: []string{
		"getty images", "shutterstock", "file photo", "/reuters", "/ap", "/afp", "(reuters", "(getty", "/epa", "ap photo", "istock", "via reuters"}},
	{name: "who stands where", kind: Caption, most: 300, open: true, has: []string{
		", left,", ", right,", ", center,", ", centre,", "(left)", "(right)", "from left", "second from", "pictured"}},
}

// ruleIndex finds the rules that a line may fit: whole lines by a map, beginnings by their first byte.
type ruleIndex struct {
	whole  map[string]PartKind
	starts [256][]start
	rest   []*rule // those without starts
}

type start struct {
	phrase string
	rule   *rule
}

var indexed = func() *ruleIndex {
	x := &ruleIndex{whole: make(map[string]PartKind)}
	for i := range rules {
		r := &rules[i]
		for _, phrase := range r.is {
			x.whole[phrase] = r.kind
		}
		for _, phrase := range r.starts {
			x.starts[phrase[0]] = append(x.starts[phrase[0]], start{phrase, r})
		}
		if r.is == nil && r.starts == nil {
			x.rest = append(x.rest, r)
		}
	}
	return x
}()

// headSpan and tailSpan are how many bytes of a paragraph are folded to look for beginnings, and for what stands at the
// end of one that is a sentence (a picture credit, a note of who helped). The whole is folded only if one of these fits.
const (
	headSpan = 48
	tailSpan = 96
)

// ruleKind tells what the rules know of a paragraph; open says that it does not end as a sentence does.
func ruleKind(paragraph string, open bool) (kind PartKind, known bool) {
	if len(paragraph) > longestRuled {
		return Body, false
	}
	head := foldLine(strings.TrimLeft(paragraph[:min(len(paragraph), headSpan)], "*_>-|[#•–— \t"))
	if head == "" {
		return Body, false
	}
	if len(paragraph) < headSpan {
		if kind, known = indexed.whole[strings.TrimRight(head, ".:!>*_] ")]; known {
			return kind, true
		}
	}
	for _, s := range indexed.starts[head[0]] {
		if strings.HasPrefix(head, s.phrase) && s.rule.fits(foldLine(paragraph), len(paragraph), open) {
			return s.rule.kind, true
		}
	}
	tail := paragraph
	if !open {
		tail = paragraph[max(0, len(paragraph)-tailSpan):]
	}
	tail = foldLine(tail)
	for _, r := range indexed.rest {
		if r.fits(tail, len(paragraph), open) {
			return r.kind, true
		}
	}
	return Body, false
}

// fits tests all but is and starts, on a folded line that comes from a paragraph of size bytes.
func (r *rule) fits(line string, size int, open bool) bool {
	if size > r.most || r.open && !open {
		return false
	}
	if r.ends != nil {
		end := strings.TrimRight(line, ".:!)] ")
		if !anyOf(r.ends, end, strings.HasSuffix) {
			return false
		}
	}
	return r.has == nil || anyOf(r.has, line, strings.Contains)
}

func anyOf(phrases []string, line string, fits func(line, phrase string) bool) bool {
	for _, p := range phrases {
		if fits(line, p) {
			return true
		}
	}
	return false
}

// foldLine returns s in lower case with straight quotation marks, hyphens and blanks. Other characters stay.
func foldLine(s string) string {
	var buf [longestRuled]byte
	line := buf[:0]
	for i := 0; i < len(s); i++ {
		b := s[i]
		switch {
		case b < 0xC2:
			b = lower[b]
		case b == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && straight[s[i+2]] != 0: // U+2010 to U+201F
			b = straight[s[i+2]]
			i += 2
		case b == 0xC2 && i+1 < len(s) && s[i+1] == 0xA0: // no-break space
			b = ' '
			i++
		}
		line = append(line, b)
	}
	return string(line)
}

// lower is the lower case of ASCII bytes; others are themselves.
var lower = func() (t [256]byte) {
	for b := range t {
		t[b] = byte(b)
		if 'A' <= b && b <= 'Z' {
			t[b] += 'a' - 'A'
		}
	}
	return t
}()

// straight gives by the last byte of their UTF-8 the ASCII signs of dashes and curly quotation marks.
var straight = [256]byte{0x90: '-', 0x91: '-', 0x92: '-', 0x93: '-', 0x94: '-', 0x98: '\'', 0x99: '\'', 0x9C: '"', 0x9D: '"'}
