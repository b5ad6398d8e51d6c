package compare

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A lens stands on facts, never on another lens, and a fact on no lens: what two of them need is a fact or a file of its own.
func TestLensesStandSideBySide(t *testing.T) {
	files, parsed := token.NewFileSet(), map[string]*ast.File{}
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		if parsed[name], err = parser.ParseFile(files, name, nil, 0); err != nil {
			t.Fatal(err)
		}
	}
	home := map[string]string{} // a name of the package → the file that declares it
	for name, f := range parsed {
		for declared := range f.Scope.Objects {
			home[declared] = name
		}
	}
	lens := lensFiles(t, parsed["lens.go"], home)
	if len(lens) < len(Lenses) {
		t.Fatalf("%d files of %d lenses", len(lens), len(Lenses))
	}
	for name, f := range parsed {
		fact := strings.HasPrefix(name, "fact_")
		if !fact && !slices.Contains(lens, name) {
			continue
		}
		for _, id := range f.Unresolved {
			if other := home[id.Name]; other != name && slices.Contains(lens, other) {
				t.Errorf("%s: %s belongs to the lens in %s", files.Position(id.Pos()), id.Name, other)
			}
		}
	}
}

// lensFiles are the files that declare the functions of the table Lenses.
func lensFiles(t *testing.T, table *ast.File, home map[string]string) (found []string) {
	if _, err := os.Stat("lens.go"); err != nil || table == nil {
		t.Fatal("lens.go with the table Lenses is gone")
	}
	ast.Inspect(table, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok && spec.Names[0].Name == "Lenses" {
			for _, row := range spec.Values[0].(*ast.CompositeLit).Elts {
				if id, ok := row.(*ast.CompositeLit).Elts[2].(*ast.Ident); ok {
					found = append(found, home[id.Name])
				}
			}
		}
		return true
	})
	return found
}
