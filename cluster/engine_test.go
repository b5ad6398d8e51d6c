package cluster

import (
	"os"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
)

// engineVariable names an engine in another process and where its job server listens: "flink localhost:8099". With it the test fails
// where the engine cannot be reached; .ci/cluster sets it to a Prism of its own.
const engineVariable = "TELLINGS_ENGINE"

func TestAnEngineElsewhereWritesTheTablesOfOneMachine(t *testing.T) {
	runner, endpoint, ok := strings.Cut(os.Getenv(engineVariable), " ")
	if !ok {
		t.Skipf("%s names no engine, as in \"flink localhost:8099\"", engineVariable)
	}
	before, kind := *jobopts.Endpoint, *jobopts.EnvironmentType
	*jobopts.Endpoint, *jobopts.EnvironmentType = endpoint, "LOOPBACK"
	defer func() { *jobopts.Endpoint, *jobopts.EnvironmentType = before, kind }()
	for name, set := range inputs(t) {
		t.Run(name, func(t *testing.T) { sameTables(t, on(t, runner, set), oneMachine(t, set, "csv")) })
	}
}
