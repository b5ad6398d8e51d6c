// Package reports writes what was found as tables and pages.
//
// How a comparison becomes files, step by step:
//
//  1. [Create] opens a [Writer] on a staging folder beside the output folder, and every [Format] opens its files in it.
//  2. [Writer.Add] takes one event. Each [Sheet] in [Sheets] turns the comparison into rows of plain cells, one after another in one
//     [Row] that serves for all, so that a format writes each as it comes; a [passageRegister] gives every passage met on the way its id.
//     Formats of tables go through the rows first, those that lead to passages after them, each making the rows it wants anew. An event that
//     one outlet alone tells goes into articles.csv and nowhere else.
//  3. What pages over all events need is kept short in an [runOverview]: a line an event, a capped list of findings an outlet.
//  4. [Writer.Close] lets the formats finish (index, outlet pages, datapackage.json), writes manifest.json last and puts
//     everything in place. Until then the output folder is untouched, so an interrupted run leaves the old report or none.
//
// A new table is one file sheet_NAME.go and a line in [Sheets]; every format of tables writes it. What is read is a tree of
// neutral blocks, a [pageSection] a finding, told once and rendered by HTML and Markdown: that of one table stands beside its sheet, which
// names it, one that draws on several is a file section_NAME.go and a line in [eventSections]. A new format is one file and a line in [Formats]. Numbers become words here and nowhere below.
//
// Text from articles is hostile until shown otherwise: a CSV cell that a spreadsheet would run is neutralised, every piece of text
// in HTML and SVG goes through one function that escapes it, Markdown is escaped, no page runs a script or a style but the two files
// of the report beside it (a Content-Security-Policy), and no file is ever named by an article unchecked.
package reports
