// Package cluster compares a corpus on many machines: the readers, the analysis, the lenses and the tables of tellings, carried by
// Apache Beam, so on Prism (one machine, no Java), Apache Flink, Apache Spark or Google Dataflow. It is a module of its own, so that
// who does without it needs neither Beam nor Java. The tables hold the same bytes as those of one machine.
//
// Data pass through in these steps (pipeline.go):
//
//  1. read: the inputs become articles, each with its Place, the order of reading; and a line of index for each.
//  2. group: the lines say which articles tell one event. An event of more articles than Settings.LargestEvent is cut out and
//     reported in cut.csv.
//  3. join, then group by key: every article goes to its event.
//  4. compare: an event's articles are analysed, each once, and compared; what goes on is the rows of its tables, packed (rows.go),
//     and a summary of a hundred bytes. Outlets over events are added up a bundle at a time and merged (profiles.go).
//  5. place: the summaries, sorted, give every event its name among those of one name, the numbers of its passages and its shard
//     (place.go).
//  6. write: a shard's events are sorted and written, a file a table (write.go).
//  7. end: profiles.csv, rejects.csv, cut.csv and manifest.json.
//
// An article is what is sent, not its Document: it is five to twenty times smaller, and since an event's articles are analysed where
// they are compared, no article is analysed twice.
package cluster
