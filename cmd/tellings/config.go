package main

import (
	"encoding/csv"
	"errors"
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
			return checkFlags(c)
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
		return checkFlags(c)
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
	if value == nil {
		return usageError{fmt.Errorf("%s: %s has no value; give it one, or take the line out", path, name)}
	}
	text, err := settingText(value)
	if err != nil {
		return usageError{fmt.Errorf("%s: %s: %w", path, name, err)}
	}
	if err := c.Flags().Set(name, text); err != nil {
		return usageError{fmt.Errorf("%s: %s is %q; it must be %s", path, name, text, expects(f))}
	}
	return nil
}

// settingText is a value as the command line has it: lists with commas, mappings as NAME=VALUE; what holds a comma itself in quotation marks.
func settingText(value any) (string, error) {
	var parts []any
	switch v := value.(type) {
	case []any:
		parts = v
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			parts = append(parts, fmt.Sprintf("%s=%v", key, v[key]))
		}
	default:
		return fmt.Sprint(value), nil
	}
	var texts []string
	for _, p := range parts {
		switch p.(type) {
		case nil, []any, map[string]any:
			return "", fmt.Errorf("%v is no value of a list; write words, numbers or names of files", p)
		}
		texts = append(texts, fmt.Sprint(p))
	}
	if len(texts) == 0 {
		return "", errors.New("the list is empty; give it a value, or take the line out")
	}
	var line strings.Builder
	w := csv.NewWriter(&line)
	err := w.Write(texts)
	w.Flush()
	return strings.TrimSuffix(line.String(), "\n"), errors.Join(err, w.Error())
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
