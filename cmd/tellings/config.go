package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tellings/corpus/yaml"
)

// configFlag adds --config to all commands: a YAML file whose keys are flags. A flag on the command line has the last word.
func configFlag(root *cobra.Command) func(*cobra.Command, []string) error {
	path := root.PersistentFlags().String("config", "", "flags from a YAML `FILE`, as in lens: [measures, terms]; the command line has the last word")
	return func(c *cobra.Command, _ []string) error {
		if *path == "" {
			return checkNumbers(c)
		}
		data, err := readSide(*path)
		if err != nil {
			return err
		}
		var settings yaml.Map
		if err := yaml.Parse(data, yaml.FrontMatter, &settings); err != nil {
			return fmt.Errorf("%s: %w", *path, err)
		}
		for _, s := range settings {
			if err := setFlag(c, *path, fmt.Sprint(s.Key), s.Value); err != nil {
				return err
			}
		}
		return checkNumbers(c)
	}
}

// setFlag sets a flag of c that the command line did not give. One that another command has is passed over: a file may serve several.
func setFlag(c *cobra.Command, path, name string, value any) error {
	f := c.Flags().Lookup(name)
	if f == nil {
		known := allFlags(c.Root())
		if slices.Contains(known, name) {
			return nil
		}
		return usageError{fmt.Errorf("%s: no command has a flag %q%s", path, name, didYouMean(name, known))}
	}
	if f.Changed {
		return nil
	}
	text := settingText(value)
	if err := c.Flags().Set(name, text); err != nil {
		return usageError{fmt.Errorf("%s: %s is %q; it must be %s", path, name, text, expects(f))}
	}
	return nil
}

// settingText is a value as the command line has it: lists with commas, mappings as NAME=VALUE.
func settingText(value any) string {
	var parts []string
	switch v := value.(type) {
	case []any:
		for _, e := range v {
			parts = append(parts, fmt.Sprint(e))
		}
		return strings.Join(parts, ",")
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			parts = append(parts, fmt.Sprintf("%s=%v", key, v[key]))
		}
		return strings.Join(parts, ",")
	}
	return fmt.Sprint(value)
}

// allFlags are the names of the flags of c and of the commands within it.
func allFlags(c *cobra.Command) (names []string) {
	c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	c.PersistentFlags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	for _, inner := range c.Commands() {
		names = append(names, allFlags(inner)...)
	}
	return names
}
