package markup

import (
	"regexp"
	"sync"
)

// Pattern returns a regular expression that is compiled when it is first asked for: most runs meet few of the kinds of input that have some.
func Pattern(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}
