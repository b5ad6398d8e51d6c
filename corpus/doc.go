// Package corpus reads articles: from files, folders, archives and standard input to [Article], one at a time.
//
// How an article passes through, step by step:
//
//  1. [Open] expands the INPUTs (files, folders, globs, "-") into a sorted list of files without duplicates (expand.go).
//  2. [Source.Each] opens one file after the other in that order, through gzip, zstd or zip when need be (compressed.go),
//     and finds how it is read by the extension (readers, formats.go).
//  3. The format takes the file apart into records: named values, each with its line (read_NAME.go). The names of
//     columns, JSON members and front matter are mapped onto fields in one place (columns.go).
//  4. Bytes become valid UTF-8: UTF-16 in the stream, code pages and mojibake in each value (package decode).
//     From here on the text is fixed. Every byte offset in the program refers to this decoded text, not to the file.
//  5. A record becomes an [Article] (record.go): date parsed (dates.go), outlet and id found, metadata of a sibling articles.csv
//     filled in (listing.go), and paragraphs marked by [MarkParts] (parts.go), which moves no byte.
//  6. Whoever needs the articles again puts them into a [Store], which keeps them in memory up to a limit and in one
//     temporary file beyond.
//
// A record that cannot be read is a [Reject] with file and line, and reading goes on. So is a value that had to be
// dropped from an article that was kept: its Reject names the column and says that the article was kept. Only an error
// of the machine (a disk that fails, a folder that may not be read) ends the run.
package corpus
