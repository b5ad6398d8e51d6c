package reports

import (
	_ "embed"
	"strings"
)

// Style and script of the pages stand once beside them: a corpus has thousands of pages.
var (
	//go:embed assets/text.css
	textStyle string // running text
	//go:embed assets/pictures.css
	pictureStyle string // tables and pictures
	//go:embed assets/script.js
	script string
)

const (
	styleName  = "assets/report.css"
	scriptName = "assets/report.js"
)

// policy is the Content-Security-Policy of a page: nothing but the report's own style and script is loaded, and nothing in a page runs.
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"

// frame writes a whole page around a body. nav are the ways out of the page; a page that only is read needs no script.
func (h *hypertext) frame(title, report string, nav inlineText, scripted bool, body func()) {
	h.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"", policy,
		"\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><title>")
	h.text(title)
	if title != report {
		h.raw(" – ")
		h.text(report)
	}
	h.raw("</title>\n<link rel=\"stylesheet\" href=\"", h.root, styleName, "\">")
	if scripted {
		h.raw("<script defer src=\"", h.root, scriptName, "\"></script>")
	}
	h.raw("</head>\n<body><a class=\"skip\" href=\"#main\">Skip to the report</a>\n")
	if len(nav) > 0 {
		h.raw(`<nav class="way" aria-label="Report">`)
		h.inline(nav)
		h.raw("</nav>\n")
	}
	body()
	h.raw("<footer><p>Made by tellings. It counts words and shows where they stand; it does not say which outlet is right, and gives no outlet a score. How this report was made, to the byte: <a")
	h.href(manifestName)
	h.raw(">manifest.json</a>.</p></footer>\n</body></html>\n")
}

// header opens a page: what it is about, in a title and a line.
func (h *hypertext) header(kicker, title string, sub ...string) {
	h.headed(kicker, func() { h.text(title) }, sub...)
}

func (h *hypertext) headed(kicker string, title func(), sub ...string) {
	h.raw(`<header><p class="kicker">`)
	h.text(kicker)
	h.raw("</p><h1><bdi>")
	title()
	h.raw(`</bdi></h1><p class="sub">`)
	var told []string
	for _, s := range sub {
		if s != "" {
			told = append(told, s)
		}
	}
	h.text(strings.Join(told, " · "))
	h.raw("</p></header>\n")
}
