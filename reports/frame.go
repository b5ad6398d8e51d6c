package reports

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"strings"
)

// The style of running text, which is all that the page of an article needs, and that of tables and pictures.
var (
	//go:embed assets/text.css
	textStyle string
	//go:embed assets/pictures.css
	pictureStyle string
	//go:embed assets/script.js
	script string
)

// dress is the style and the script of a page. Both stand in the page, so that it can be passed on alone.
type dress struct{ style, script string }

var (
	textDress = dress{textStyle, ""} // of which a corpus has thousands
	fullDress = dress{textStyle + pictureStyle, script}
)

// policy is the Content-Security-Policy of a page: nothing is fetched, and of style and script only ours runs.
func (d dress) policy() string {
	policy := "default-src 'none'; style-src " + hashOf(d.style)
	if d.script != "" {
		policy += "; script-src " + hashOf(d.script)
	}
	return policy + "; base-uri 'none'; form-action 'none'"
}

func hashOf(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// frame writes a whole page around a body. nav are the ways out of the page.
func (h *hypertext) frame(title, report string, nav Inline, d dress, body func()) {
	h.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"", d.policy(),
		"\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><title>")
	h.text(title)
	if title != report {
		h.raw(" – ")
		h.text(report)
	}
	h.raw("</title>\n<style>", d.style, "</style></head>\n<body><a class=\"skip\" href=\"#main\">Skip to the report</a>\n")
	if len(nav) > 0 {
		h.raw(`<nav class="way" aria-label="Report">`)
		h.inline(nav)
		h.raw("</nav>\n")
	}
	body()
	h.raw("<footer><p>Made by tellings. It counts words and shows where they stand; it does not say which outlet is right, and gives no outlet a score. How this report was made, to the byte: <a")
	h.href(manifestName)
	h.raw(">manifest.json</a>.</p></footer>\n")
	if d.script != "" {
		h.raw("<script>", d.script, "</script>")
	}
	h.raw("</body></html>\n")
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
