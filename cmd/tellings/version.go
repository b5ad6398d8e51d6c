package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"tellings/reports"
)

// version is the release; the revision comes from the build.
const version = reports.Version

func newVersion(at console) *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Print the version", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(at.stdout, versionLine())
			return err
		},
	}
}

// versionLine says which program this is.
func versionLine() string {
	return fmt.Sprintf("tellings %s%s %s/%s %s", version, revision(), runtime.GOOS, runtime.GOARCH, runtime.Version())
}

func revision() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return " (" + s.Value[:12] + ")"
		}
	}
	return ""
}
