// Package voice tells who speaks each word of an article: the outlet, someone it quotes, or someone whose words it reports
// without marks. It also finds the words that name the speaker and those that attribute, so that "said" can be told from "claimed".
//
// An attribution has three parts: a source, a cue and a content (Pareti 2012, the PARC corpus; Newell et al. 2018, PolNeAR).
// The content is speech; belief, wish and intention, and what is only spoken about, are told apart. The way by hand-written rules over tokens, without a parser, is
// that of Krestel, Bergler & Witte 2008, Minding the source; theirs leans on a part-of-speech tagger, ours on closed classes of
// function words and on the frames that the cue list gives each verb, at a little less than the price of the tokenizer before
// it (BenchmarkFind).
//
// An article passes through a Finder in these steps:
//
//  1. scan cuts the tokens into paragraphs, leaves out boilerplate and duplicates, and notes the marks that may quote.
//  2. readLayout recognises transcripts, interviews, posts without marks and texts of one sentence a line.
//  3. quotations pairs the marks of each paragraph into passages and joins what runs over several paragraphs.
//  4. sentences turns each sentence into items: its words with their classes, a passage between marks as one item.
//  5. attribute looks at each cue in a sentence, from left to right: is it a verb here? who is its subject? what is its content,
//     by the frames of the cue? A cue inside the content of another stays silent: the outermost speaker counts.
//  6. match and link give every passage the attribution it lies in, or that of a neighbour ("…," Vance said. "…").
//  7. quotes, silences and voices write the Result. A source is a span of words here; whom it means (a surname, an office, he and
//     she) is told by package mentions, for speakers and for all others alike.
//
// Every step is one walk forward over tokens, marks or events, so the time is linear in the text. A warm Finder allocates
// nothing.
package voice
