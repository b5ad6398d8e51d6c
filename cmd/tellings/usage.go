package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// usageError is a wrong call: a command, flag or argument that does not exist or does not fit.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// helped is an error that says whose help has more.
type helped struct {
	error
	command string
}

func (e helped) Unwrap() error { return e.error }

// asUsage makes wrong calls of the errors of check.
func asUsage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if check == nil {
			return nil
		}
		if err := check(c, args); err != nil {
			return usageError{helped{err, c.CommandPath()}}
		}
		return nil
	}
}

// withHelp points the wrong calls that a command finds itself to its help.
func withHelp(run func(*cobra.Command, []string) error) func(*cobra.Command, []string) error {
	if run == nil {
		return nil
	}
	return func(c *cobra.Command, args []string) error {
		err := run(c, args)
		var usage usageError
		var help helped
		if errors.As(err, &usage) && !errors.As(err, &help) {
			return usageError{helped{err, c.CommandPath()}}
		}
		return err
	}
}

// flagError words a flag that does not exist or does not fit.
func flagError(c *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var needs *pflag.ValueRequiredError
	var wrong *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		var names []string
		c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
		if name := unknown.GetSpecifiedName(); len(name) > 1 || unknown.GetSpecifiedShortnames() == "" {
			err = fmt.Errorf("there is no flag --%s%s", name, didYouMean("--"+name, names))
		} else {
			err = fmt.Errorf("there is no flag -%s", name)
		}
	case errors.As(err, &needs):
		err = fmt.Errorf("--%s needs a value: %s", needs.GetFlag().Name, expects(needs.GetFlag()))
	case errors.As(err, &wrong):
		err = fmt.Errorf("--%s is %q; it must be %s", wrong.GetFlag().Name, wrong.GetValue(), expects(wrong.GetFlag()))
	}
	return usageError{helped{err, c.CommandPath()}}
}

// checkFlags turns down what flags cannot mean.
func checkFlags(c *cobra.Command) error { return errors.Join(checkNumbers(c), checkOutput(c)) }

// checkNumbers turns down numbers that no flag has a meaning for: those that are none, infinite ones, and counts below 0.
func checkNumbers(c *cobra.Command) (err error) {
	c.Flags().Visit(func(f *pflag.Flag) {
		switch x, parseErr := strconv.ParseFloat(f.Value.String(), 64); {
		case err != nil || parseErr != nil:
		case f.Value.Type() == "float64" && (math.IsNaN(x) || math.IsInf(x, 0)):
			err = usageError{helped{fmt.Errorf("--%s is %s; it must be a number that is neither NaN nor infinite", f.Name, f.Value), c.CommandPath()}}
		case f.Value.Type() == "int" && x < 0:
			err = usageError{helped{fmt.Errorf("--%s is %s; it must be 0 or more", f.Name, f.Value), c.CommandPath()}}
		}
	})
	return err
}

// writes are the flags that name a file to write.
func writes(flags *pflag.FlagSet) (all []*pflag.Flag) {
	for _, name := range []string{"output", "predictions"} {
		f := flags.Lookup(name)
		if f == nil {
			continue
		}
		if kind, _ := pflag.UnquoteUsage(f); kind == "FILE" {
			all = append(all, f)
		}
	}
	return all
}

// checkOutput turns down a file to write that is a folder, or that another flag names: what stands there would be lost.
func checkOutput(c *cobra.Command) error {
	for _, out := range writes(c.Flags()) {
		if there, err := os.Stat(out.Value.String()); err == nil && there.IsDir() {
			return fmt.Errorf("output file %s is a folder; name a file", out.Value)
		}
	}
	var named []string
	c.Flags().Visit(func(f *pflag.Flag) {
		if list, ok := f.Value.(pflag.SliceValue); ok {
			named = append(named, list.GetSlice()...)
		} else if !slices.Contains(writes(c.Flags()), f) {
			named = append(named, f.Value.String())
		}
	})
	return spare(c.Flags(), named)
}

// spare turns down a file to write that is one of those to read, or that is to be written twice.
func spare(flags *pflag.FlagSet, read []string) error {
	if flags == nil {
		return nil
	}
	outs := writes(flags)
	for i, out := range outs {
		name := out.Value.String()
		if i > 0 && name != "" && name == outs[0].Value.String() {
			return fmt.Errorf("--%s and --%s are both %s; name two files", outs[0].Name, out.Name, name)
		}
		there, err := os.Stat(name)
		if err != nil {
			continue // nothing stands there, or what does is for the writer to judge
		}
		for _, path := range read {
			if info, err := os.Stat(path); err == nil && os.SameFile(info, there) {
				return fmt.Errorf("output %s is an input too; name another file", name)
			}
		}
	}
	return nil
}

// expects says what a flag takes.
func expects(f *pflag.Flag) string {
	switch f.Value.Type() {
	case "int", "int64":
		return "a whole number"
	case "uint64", "uint":
		return "a whole number, 0 or more"
	case "float64":
		return "a number, with a point"
	case "bool":
		return "true or false"
	case "stringToString":
		return "NAME=VALUE, several with commas between, as in text=Body,outlet=Paper"
	}
	name, _ := pflag.UnquoteUsage(f)
	return "a " + strings.ToLower(name)
}

// checkCommand turns down a first word that is not a command before any flag behind it is looked at, which the command would have known.
func checkCommand(root *cobra.Command, args []string) error {
	i := slices.IndexFunc(args, func(a string) bool { return !strings.HasPrefix(a, "-") })
	if i != 0 { // flags first: the root's own
		return nil
	}
	word := args[0]
	names := []string{"help", "completion"}
	for _, c := range root.Commands() {
		names = append(names, c.Name())
	}
	if slices.Contains(names, word) || strings.HasPrefix(word, "__") {
		return checkPart(root, args)
	}
	err := fmt.Errorf("there is no command %q%s", word, didYouMean(word, names))
	if _, there := os.Stat(word); there == nil && meant(word, names) == "" {
		err = fmt.Errorf("there is no command %q; to compare what is in it: tellings compare %s -o report", word, word)
	}
	return usageError{helped{err, root.Name()}}
}

// checkPart is checkCommand for the second word of a command that has parts, such as train frames.
func checkPart(root *cobra.Command, args []string) error {
	if len(args) < 2 || strings.HasPrefix(args[1], "-") {
		return nil
	}
	var names []string
	if i := slices.IndexFunc(root.Commands(), func(c *cobra.Command) bool { return c.Name() == args[0] }); i >= 0 {
		for _, part := range root.Commands()[i].Commands() {
			names = append(names, part.Name())
		}
	} else if args[0] == "completion" { // made by the library when it runs
		names = []string{"bash", "fish", "powershell", "zsh"}
	}
	if len(names) == 0 || slices.Contains(names, args[1]) {
		return nil
	}
	path := root.Name() + " " + args[0]
	return usageError{helped{fmt.Errorf("%s has no part %q%s; it has %s", args[0], args[1], didYouMean(args[1], names), strings.Join(names, ", ")), path}}
}

// newHelp is the help command, which turns down what is not a command.
func newHelp(at console) *cobra.Command {
	return &cobra.Command{
		Use: "help [COMMAND]", Short: "Say more of a command",
		RunE: func(c *cobra.Command, args []string) error {
			found, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 || found == nil {
				return checkCommand(c.Root(), args)
			}
			found.InitDefaultHelpFlag()
			return found.Help()
		},
	}
}
