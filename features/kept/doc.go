// Package kept keeps what was found out about articles from one run to the next.
//
// Data pass through in these steps:
//
//  1. Open reads which articles a folder holds something of. Files of
//     another version of the program are removed: what they hold would not be found any more.
//  2. Find returns the Record of an article, by a Key that is made of its text. It has sections, one for each step of the analysis.
//  3. A step that meets its section in the Record reads it (Decode); else it does its work and adds it (Encode).
//  4. Keep writes a Record that got longer, into a file that Close gives its name. A file once there is never changed, so that several
//     runs may use a folder at once, and a run that is stopped leaves nothing half.
//
// A record that is damaged is not found, and so made anew.
package kept
