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

// implicit are methods that nothing calls by name: interfaces of the standard library and of the formats ask for them.
var implicit = []string{
	"AppendBinary", "Close", "Error", "Is", "Len", "Less", "MarshalJSON", "Pop", "Push", "Read", "String", "Swap", "UnmarshalBinary", "UnmarshalJSON", "Unwrap",
}

// documented are names that other programs use, and for what.
var documented = map[string]string{
	"compare.ScareQuotes":  "a finding: tellings.Found hands it on",
	"compare.Variants":     "a finding: tellings.Found hands it on",
	"lexicons.SyntaxError": "whoever shows the line of a faulty list asks for it with errors.As",
}

// export is an exported name of a package. It needs a user outside, or another name of the package that is used and speaks of it.
type export struct {
	at     string
	kind   string   // of a value, the type that it is one of: values belong to their type
	speaks []string // names of the package in its signature or its exported fields
	method bool
	used   bool
}

// house is what packages declare, and what they use of each other, by folder.
type house struct {
	exports  map[string]map[string]*export // by Name or Type.Method
	uses     map[string]map[string]bool    // names of a folder that another folder writes: voice.Quoted
	selected map[string]map[string]bool    // names behind a dot in a folder, whatever stands before it
	asked    map[string]bool               // methods of interfaces
}

// TestExported holds that an exported name of a library has a user outside its package, be it cluster/. The root package is the documented API.
func TestExported(t *testing.T) {
	h := house{map[string]map[string]*export{}, map[string]map[string]bool{}, map[string]map[string]bool{}, map[string]bool{}}
	root := os.DirFS("../..")
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && name != "." && strings.ContainsAny(d.Name()[:1], "._") {
			return fs.SkipDir // no part of the module: .ci is main packages
		}
		if err != nil || d.IsDir() || path.Ext(name) != ".go" || strings.Contains(name, "testdata/") {
			return err
		}
		src, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		return h.read(name, string(src))
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range h.idle() {
		t.Error(name, "is used in its package alone: write it small, or delete it")
	}
}

func TestExportedFindsWhatIsIdle(t *testing.T) {
	h := house{map[string]map[string]*export{}, map[string]map[string]bool{}, map[string]map[string]bool{}, map[string]bool{}}
	for name, src := range map[string]string{
		"lib/lib.go": `package lib
			type Kind uint8
			const ( One Kind = iota; Two )
			const Alone = 3
			type Told struct { Kind Kind; hidden Hidden }
			type Hidden struct{}
			type Asked interface { Ask() }
			func (t *Told) Ask() {}
			func (t *Told) Idle() {}
			func (t *Told) Call() {}
			func Make() (*Told, Asked) { return nil, nil }
			func Unused(Hidden) {}`,
		"use/use.go": `package use
			import "tellings/lib"
			func use() { told, _ := lib.Make(); told.Call() }`,
	} {
		if err := h.read(name, src); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for _, name := range h.idle() {
		got = append(got, name[:strings.IndexByte(name, ',')])
	}
	if want := []string{"lib.Alone", "lib.Hidden", "lib.Told.Idle", "lib.Unused"}; !slices.Equal(got, want) {
		t.Errorf("idle: %q, want %q", got, want)
	}
}

// read adds a file.
func (h *house) read(name, src string) error {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, src, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	dir := path.Dir(name)
	if strings.HasSuffix(name, "_test.go") { // a user of other packages, and in a package of its own, of Examples, of this one too
		dir += " tests"
	}
	if h.exports[dir] == nil {
		h.exports[dir], h.selected[dir] = map[string]*export{}, map[string]bool{}
	}
	imported := map[string]string{} // name in the file → folder
	for _, spec := range file.Imports {
		what, _ := strconv.Unquote(spec.Path.Value)
		local := path.Base(what)
		if spec.Name != nil {
			local = spec.Name.Name
		}
		if what, ours := strings.CutPrefix(what, module+"/"); ours {
			imported[local] = what
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			h.selected[dir][n.Sel.Name] = true
			if id, ok := n.X.(*ast.Ident); ok && imported[id.Name] != "" {
				set(h.uses, imported[id.Name], n.Sel.Name)
			}
		case *ast.InterfaceType:
			for _, m := range n.Methods.List {
				for _, id := range m.Names {
					h.asked[id.Name] = true
				}
			}
		}
		return true
	})
	for _, d := range file.Decls {
		for name, e := range exportsOf(d) {
			e.at = files.Position(d.Pos()).String()
			h.exports[dir][name] = e
		}
	}
	return nil
}

func set(sets map[string]map[string]bool, of, name string) {
	if sets[of] == nil {
		sets[of] = map[string]bool{}
	}
	sets[of][name] = true
}

// exportsOf are the exported names that a declaration declares.
func exportsOf(d ast.Decl) map[string]*export {
	found := map[string]*export{}
	switch d := d.(type) {
	case *ast.FuncDecl:
		name := d.Name.Name
		if d.Recv != nil {
			name = receiver(d.Recv.List[0].Type) + "." + name
		}
		found[name] = &export{speaks: spoken(d.Type), method: d.Recv != nil}
	case *ast.GenDecl:
		kind := "" // a constant without a type and a value is of the type of the one above
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				found[s.Name.Name] = &export{speaks: spoken(s.Type)}
			case *ast.ValueSpec:
				if id, ok := s.Type.(*ast.Ident); ok {
					kind = id.Name
				} else if s.Type != nil || s.Values != nil {
					kind = ""
				}
				of := s.Type
				if len(s.Values) == 1 {
					if value, ok := s.Values[0].(*ast.CompositeLit); ok {
						of = value.Type
					}
				}
				for _, id := range s.Names {
					found[id.Name] = &export{kind: kind, speaks: spoken(of)}
				}
			}
		}
	}
	for name := range found {
		for part := range strings.SplitSeq(name, ".") {
			if !ast.IsExported(part) {
				delete(found, name)
			}
		}
	}
	return found
}

// receiver is the name of the type of a receiver.
func receiver(t ast.Expr) string {
	switch t := t.(type) {
	case *ast.StarExpr:
		return receiver(t.X)
	case *ast.IndexExpr:
		return receiver(t.X)
	case *ast.IndexListExpr:
		return receiver(t.X)
	case *ast.Ident:
		return t.Name
	}
	return ""
}

// spoken are the exported names of the same package that a type speaks of to others.
func spoken(t ast.Expr) (names []string) {
	if t == nil {
		return nil
	}
	ast.Inspect(t, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			return false
		case *ast.Ident:
			if n.IsExported() {
				names = append(names, n.Name)
			}
		case *ast.StructType:
			for _, f := range n.Fields.List {
				if len(f.Names) == 0 || slices.ContainsFunc(f.Names, (*ast.Ident).IsExported) {
					names = append(names, spoken(f.Type)...)
				}
			}
			return false
		}
		return true
	})
	return names
}

// idle lists the exported names of libraries that have no user.
func (h *house) idle() (names []string) {
	for dir, exports := range h.exports {
		for name, e := range exports {
			e.used = documented[path.Base(dir)+"."+name] != "" || h.uses[dir][name] || e.method && h.calls(dir, name[strings.IndexByte(name, '.')+1:])
		}
		for more := true; more; {
			more = false
			for name, e := range exports {
				kind := exports[e.kind]
				owner, _, _ := strings.Cut(name, ".")
				if !e.used && (kind == nil || !kind.used) || e.method && exports[owner] != nil && !exports[owner].used {
					continue
				}
				for _, other := range append(e.speaks, name) {
					if o := exports[other]; o != nil && !o.used {
						o.used, more = true, true
					}
				}
			}
		}
		if dir == "." || strings.HasPrefix(dir, "cmd/") || strings.HasPrefix(dir, "cluster") || strings.HasSuffix(dir, " tests") {
			continue
		}
		for name, e := range exports {
			if !e.used {
				names = append(names, fmt.Sprintf("%s.%s, %s,", path.Base(dir), name, e.at))
			}
		}
	}
	slices.Sort(names)
	return names
}

// calls reports whether a method of a type of dir may be called outside.
func (h *house) calls(dir, method string) bool {
	if h.asked[method] || slices.Contains(implicit, method) {
		return true
	}
	for other, selected := range h.selected {
		if strings.TrimSuffix(other, " tests") != dir && selected[method] {
			return true
		}
	}
	return false
}
