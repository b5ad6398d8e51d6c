package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "tellings"

// floors are those of the design: a package imports only lower ones, and, unless it is one of rooms,
// what lies in its own folder.
var floors = map[string]int{"lang": 0, "docs": 0, "corpus": 1, "lexicons": 2, "features": 3, "compare": 4, "reports": 5, "cmd": 6, ".": 7}

// rooms are the packages within a floor, each with those of its own floor that it may import. A package that stands here nowhere
// is a fault.
var rooms = map[string][]string{
	"corpus/text": nil, "corpus/decode": nil, "corpus/table": {"corpus/decode"}, "corpus/markup": nil, "corpus/yaml": nil, "corpus/document": nil, "corpus/vendors": {"corpus/markup"},
	"features/voice": nil, "features/kept": nil, "features/linear": nil, "features/subword": nil, "features/syntax": nil, "features/mentions": {"features/syntax", "features/voice"},
	"compare/stats": {"compare/disjoint"}, "compare/coding": {"compare/stats"}, "compare/events": {"compare/stats"}, "compare/actors": {"compare/disjoint"}, "compare/said": {"compare/actors", "compare/disjoint"},
	"features/genre": {"features", "features/voice"}, "features/loaded": {"features", "features/voice", "features/linear"}, "features/tone": {"features", "features/linear", "features/syntax", "features/voice", "features/loaded"},
	"features/stance":  {"features", "features/voice", "features/linear", "features/mentions", "features/tone", "features/loaded"},
	"features/wordvec": {"features"}, "features/frames": {"features", "features/linear", "features/voice", "features/wordvec"},
	"compare/disjoint": nil, "compare/copies": {"compare/disjoint"}, "compare/coverage": {"compare/actors", "compare/disjoint", "compare/said", "compare/stats"}, "compare/naming": {"compare/actors", "compare/disjoint"},
	"compare/wording": {"compare/actors", "compare/naming"}, "compare/amounts": {"compare/actors", "compare/coverage"}, "compare/claims": {"compare/actors", "compare/coverage", "compare/said"},
}

// banned are packages that no library needs, and why.
var banned = map[string]string{
	"log": "libraries do not print", "log/slog": "libraries do not print", "flag": "options come in a struct", "os/exec": "nothing is run",
	"os/signal": "only the command listens to signals", "math/rand": "math/rand/v2, seeded by stats.Seed", "unsafe": "nothing is that fast",
}

// silent are names that libraries do not use, and why.
var silent = map[string]map[string]string{
	"fmt":  {"Print": "libraries do not print", "Printf": "libraries do not print", "Println": "libraries do not print"},
	"os":   {"Exit": "libraries do not exit", "Stdout": "libraries do not print", "Stderr": "libraries do not print", "Stdin": "input is handed in", "Args": "options come in a struct", "Getenv": "options come in a struct"},
	"time": {"Now": "the clock is the caller's", "Since": "the clock is the caller's"},
}

// generators are what a library may take from math/rand/v2: never the global source, which no seed reaches.
var generators = []string{"New", "NewPCG", "Rand", "Source", "NewZipf", "Zipf", "PCG"}

// excepted are the uses that are meant, by file, and why.
var excepted = map[string]string{
	"corpus/text/segment.go rand.Uint64": "the seed of a hash table, against input made to collide; it reaches no result",
	"features/kept/cache.go time.Since":  "the age of what a dead run left; it reaches no result",
}

// TestFloors reads every package of the module and holds it against the design.
func TestFloors(t *testing.T) {
	root := os.DirFS("../..")
	packages := map[string]bool{}
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if base := path.Base(name); d.IsDir() && name != "." && (strings.HasPrefix(base, "_") || strings.HasPrefix(base, ".") || base == "testdata") {
			return fs.SkipDir
		}
		if _, err := fs.Stat(root, path.Join(name, "go.mod")); d.IsDir() && name != "." && err == nil {
			return fs.SkipDir // cluster: a module of its own
		}
		if path.Ext(name) != ".go" {
			return nil
		}
		src, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		packages[first(path.Dir(name))] = true
		for _, fault := range faults(name, string(src)) {
			t.Error(fault)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for folder := range floors {
		if !packages[folder] {
			t.Errorf("the folder %s of the design holds no package", folder)
		}
	}
}

// faults lists what a file breaks.
func faults(name, src string) (found []string) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return []string{err.Error()}
	}
	at := func(n ast.Node, format string, args ...any) {
		found = append(found, fmt.Sprintf("%s: %s", files.Position(n.Pos()), fmt.Sprintf(format, args...)))
	}
	dir := path.Dir(name)
	if _, known := floors[first(dir)]; !known {
		at(file.Name, "%s is not a folder of the design", dir)
	} else if _, listed := rooms[dir]; !listed && dir != first(dir) && first(dir) != "cmd" {
		at(file.Name, "%s stands in no list: name in rooms what it may import of its own floor", dir)
	}
	if slices.Contains([]string{"util", "utils", "common", "helpers", "helper", "misc", "base", "core", "shared"}, strings.TrimSuffix(file.Name.Name, "_test")) {
		at(file.Name, "the package name %s says nothing", file.Name.Name)
	}
	library := first(dir) != "cmd" && !strings.HasSuffix(name, "_test.go")
	imported := map[string]string{} // name in the file → path
	for _, spec := range file.Imports {
		what, _ := strconv.Unquote(spec.Path.Value)
		if !mayImport(dir, what) {
			at(spec, "%s must not import %s, which is not on a lower floor", dir, what)
		}
		if why := banned[what]; library && why != "" {
			at(spec, "imports %s: %s", what, why)
		}
		local := path.Base(what)
		if what == "math/rand/v2" {
			local = "rand"
		}
		if spec.Name != nil {
			local = spec.Name.Name
		}
		imported[local] = what
	}
	if !library {
		return found
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Recv == nil && n.Name.Name == "init" {
				at(n, "registers by init: a readable table does that")
			}
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "panic" {
				at(n, "panics: no input may do that")
			}
		case *ast.SelectorExpr:
			id, ok := n.X.(*ast.Ident)
			if !ok {
				break
			}
			what := imported[id.Name]
			if excepted[name+" "+id.Name+"."+n.Sel.Name] != "" {
				break
			}
			if why := silent[what][n.Sel.Name]; why != "" {
				at(n, "%s.%s: %s", id.Name, n.Sel.Name, why)
			}
			if what == "math/rand/v2" && !slices.Contains(generators, n.Sel.Name) {
				at(n, "rand.%s draws from the global source", n.Sel.Name)
			}
		}
		return true
	})
	return found
}

// first is the top folder of a path within the module.
func first(dir string) string {
	top, _, _ := strings.Cut(dir, "/")
	return top
}

// mayImport reports whether a package in dir may import what.
func mayImport(dir, what string) bool {
	inner, ok := strings.CutPrefix(what, module+"/")
	if !ok {
		return true
	}
	if first(inner) == first(dir) {
		others, room := rooms[dir]
		return inner == dir || !room || slices.Contains(others, inner) // its own external tests import a room
	}
	floor, known := floors[first(inner)]
	return known && floor < floors[first(dir)]
}

// The test of the floors finds what it is for.
func TestFloorsFindFaults(t *testing.T) {
	for _, c := range []struct{ name, file, src, want string }{
		{"a lower floor", "reports/a.go", `import "tellings/compare/stats"`, ""},
		{"the own folder below", "corpus/a.go", `import "tellings/corpus/text"`, ""},
		{"the own folder above", "features/loaded/a.go", `import "tellings/features"`, ""},
		{"the own folder above, from a room", "compare/said/a.go", `import "tellings/compare"`, "must not import tellings/compare"},
		{"another room", "compare/said/a.go", `import "tellings/compare/stats"`, "must not import tellings/compare/stats"},
		{"another room that it is built on", "features/mentions/a.go", `import "tellings/features/syntax"`, ""},
		{"a room's own test", "compare/stats/a_test.go", `import "tellings/compare/stats"`, ""},
		{"a higher floor", "features/a.go", `import "tellings/compare"`, "must not import tellings/compare"},
		{"no floor", "features/a.go", `import "tellings/attic"`, "must not import tellings/attic"},
		{"a higher floor, in a test", "features/a_test.go", `import "tellings/compare"`, "must not import"},
		{"a folder of no floor", "util/a.go", "", "not a folder of the design"},
		{"a room in no list", "compare/attic/a.go", "", "stands in no list"},
		{"a log", "corpus/a.go", `import "log"`, "do not print"},
		{"a print", "corpus/a.go", "import \"fmt\"\nfunc f() { fmt.Println(1) }", "fmt.Println"},
		{"a print under another name", "corpus/a.go", "import f \"fmt\"\nvar _ = f.Printf", "f.Printf"},
		{"an error, which is not printed", "corpus/a.go", "import \"fmt\"\nvar err = fmt.Errorf(\"x\")", ""},
		{"an exit", "corpus/a.go", "import \"os\"\nfunc f() { os.Exit(1) }", "os.Exit"},
		{"an exit in the command", "cmd/x/a.go", "import \"os\"\nfunc f() { os.Exit(1) }", ""},
		{"a panic", "lexicons/a.go", `func f() { panic("x") }`, "panics"},
		{"init", "lexicons/a.go", `func init() {}`, "init"},
		{"the clock", "reports/a.go", "import \"time\"\nvar now = time.Now", "clock"},
		{"global randomness", "compare/a.go", "import \"math/rand/v2\"\nvar r = rand.IntN(3)", "global source"},
		{"a generator", "compare/a.go", "import \"math/rand/v2\"\nvar r = rand.New(rand.NewPCG(1, 2))", ""},
	} {
		got := strings.Join(faults(c.file, "package p\n"+c.src), "\n")
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
