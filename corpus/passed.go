package corpus

import (
	"cmp"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// mayHold begins the reason of files that may hold articles all the same.
const mayHold = "files of the kind "

// pictures are kinds of files that hold no article and lie beside pages that were saved.
var pictures = []string{".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".css", ".js", ".woff", ".woff2", ".mp3", ".mp4", ".sha256", ".py", ".r", ".sh", ".ipynb"}

// passedOver are the files of a folder or archive that are not read, by the reason. Nothing is skipped without a word: each reason becomes
// one Reject that counts and names them.
type passedOver map[string][]string

// add notes a file. name is its path below the folder.
func (p passedOver) add(name string) {
	ext := strings.ToLower(path.Ext(name))
	reason := mayHold + ext + " are not read"
	switch {
	case slices.Contains(pictures, ext):
		reason = ext + " is no kind of text"
	case isAbout(name):
		reason = "by their names these are no articles"
	case ext == "":
		reason = "files without an extension are not read; name them by their kind (.txt, .jsonl …)"
	case instead[ext] != "":
		reason += ": " + instead[ext]
	}
	p[reason] = append(p[reason], name)
}

// rejects words what was passed over in the folder called root.
func (p passedOver) rejects(root string) (all []Reject) {
	const most = 5
	for reason, names := range p {
		slices.Sort(names)
		shown := strings.Join(names[:min(len(names), most)], ", ")
		if len(names) > most {
			shown += " …"
		}
		all = append(all, Reject{Origin: origin(root, 0), Column: fieldFile.String(), Note: !strings.HasPrefix(reason, mayHold),
			Reason: fmt.Sprintf("not read: %s (%s: %s)", plural(len(names), "file", "files"), shown, reason)})
	}
	slices.SortFunc(all, func(a, b Reject) int { return cmp.Compare(a.Reason, b.Reason) })
	return all
}

// relative is the path of file below folder.
func relative(folder, file string) string {
	if rel, err := filepath.Rel(folder, file); err == nil {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(file)
}
