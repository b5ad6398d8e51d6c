// Package voice tells who speaks each word of an article: the outlet, someone it quotes, or someone whose words it reports
// without marks. See Finder.
package voice
