// Package table reads tables as people have them: saved by a spreadsheet, a statistics program, a database or by hand. Articles,
// labels, targets, outlets and word lists all come through it.
//
//  0. A workbook (.xlsx) gives the rows of its first sheet that has some; all else is text:
//  1. The bytes are decoded (package decode): UTF-8, UTF-16, Windows-125x, Mac Roman; line ends LF, CR LF or CR.
//  2. The dialect is sniffed from the first rows (sniff.go): what separates the cells, and whether a backslash guards quotation marks.
//     A first line "sep=;" says it itself.
//  3. The rows are cut by RFC 4180, with mercy (cells.go): a stray quotation mark is a character, one that is never closed costs nothing but
//     itself, blanks around a quoted cell do not count.
//  4. A row with too few or too many cells is repaired where there is one way to do it, else told as a [Row] with a Fault.
package table
