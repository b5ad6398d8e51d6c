package main

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"tellings/compare/stats"
)

// power is the command that says what so many articles could find.
type power struct {
	console
	articles, rest int
	rate           float64 // hits per 1,000 tokens
	tokens         float64
	dispersion     float64
	seed           uint64
}

func newPower(at console) *cobra.Command {
	p := &power{console: at}
	c := &cobra.Command{
		Use:   "power",
		Short: "Say what a comparison of so many articles could find",
		Long: `Say how large a difference of rates must be for a comparison of so many articles to find it: p at most .05, in 80 %
of cases, for a question that was asked alone (compare --measure). Among the many questions of an event the difference must be larger.
Where few hits are expected the formula promises too much; there the figure is that of 400 simulated comparisons. Without --articles or
--rate a table of usual ones is printed.`,
		Example: `  tellings power
  tellings power --articles 30 --rate 5
  tellings power --articles 10 --rest-articles 80 --rate 1`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return p.run() },
	}
	f := c.Flags()
	f.IntVar(&p.articles, "articles", 0, "articles of the outlet (`N`)")
	f.IntVar(&p.rest, "rest-articles", 0, "articles of the others; as many where not given (`N`)")
	f.Float64Var(&p.rate, "rate", 0, "hits of the others per 1,000 tokens, as in measures.csv")
	f.Float64Var(&p.tokens, "tokens", 585, "tokens of an article in the voice that is compared")
	f.Float64Var(&p.dispersion, "dispersion", 0, "variance of the hits of an article over their mean; that of real news at this rate where not given")
	f.Uint64Var(&p.seed, "seed", 1, "seed of the simulation")
	return c
}

// What is printed where the user asks for nothing.
var (
	usualArticles = []int{5, 10, 30, 100}
	usualRates    = []float64{0.3, 1, 2.3, 5, 23}
)

const powerDraws = 400

func (p *power) run() error {
	if err := p.check(); err != nil {
		return err
	}
	articles, rates := usualArticles, usualRates
	if p.articles > 0 {
		articles = []int{p.articles}
	}
	if p.rate > 0 {
		rates = []float64{p.rate}
	}
	var out strings.Builder
	fmt.Fprintf(&out, "The least ratio of two rates that is found (p ≤ .05, asked alone) in 80 %% of cases; articles of %g tokens.\n\n", p.tokens)
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(w, "per 1,000 tokens\t")
	for _, k := range articles {
		fmt.Fprintf(w, "%d + %d articles\t", k, p.others(k))
	}
	fmt.Fprintln(w)
	for _, rate := range rates {
		fmt.Fprintf(w, "%g\t", rate)
		for _, k := range articles {
			fmt.Fprintf(w, "%s\t", p.least(stats.Plan{Rate: rate / 1000, Tokens: p.tokens, Articles: k, RestArticles: p.others(k), Dispersion: p.dispersion}))
		}
		fmt.Fprintln(w)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(&out, "\n* simulated (%d comparisons each), since fewer than %d hits are expected on a side; else by the formula (tellings explain least_log_ratio).\n\n",
		powerDraws, stats.FewPlanned)
	for _, k := range articles {
		fmt.Fprintln(&out, p.words(k))
	}
	_, err := fmt.Fprint(p.stdout, out.String())
	return err
}

func (p *power) check() error {
	switch {
	case p.articles < 0 || p.rest < 0 || p.articles > 100_000 || p.rest > 100_000:
		return usageError{errors.New("--articles and --rest-articles must be 1 to 100000")}
	case p.rate < 0 || p.rate > 1000:
		return usageError{fmt.Errorf("--rate is %g; it must be above 0, at most 1000", p.rate)}
	case !(p.tokens >= 1 && p.tokens <= 1e6):
		return usageError{fmt.Errorf("--tokens is %g; it must be 1 to 1000000", p.tokens)}
	case p.dispersion != 0 && p.dispersion < 1:
		return usageError{fmt.Errorf("--dispersion is %g; it must be 1 or more", p.dispersion)}
	}
	return nil
}

func (p *power) others(articles int) int {
	if p.rest > 0 {
		return p.rest
	}
	return articles
}

// least words the least ratio of a plan.
func (p *power) least(plan stats.Plan) string {
	if min(plan.Articles, plan.RestArticles) < stats.InferenceArticles {
		return "not tested "
	}
	if plan.Hits() >= stats.FewPlanned {
		ratio, _ := plan.Least()
		return fmt.Sprintf("×%.1f ", math.Exp2(ratio))
	}
	ratio := plan.Simulated(powerDraws, stats.Seed(p.seed, "power", fmt.Sprint(plan)))
	if math.IsInf(ratio, 1) {
		return fmt.Sprintf("over ×%g*", stats.Ratios[len(stats.Ratios)-1])
	}
	return fmt.Sprintf("×%g*", ratio)
}

// words says how many of the outlet's articles must have a word.
func (p *power) words(articles int) string {
	of := fmt.Sprintf("Words, %d + %d articles: ", articles, p.others(articles))
	if min(articles, p.others(articles)) < stats.InferenceArticles {
		return of + fmt.Sprintf("nothing is tested below %d articles on a side.", stats.InferenceArticles)
	}
	return of + fmt.Sprintf("a word that no article of the others has must stand in %d of the outlet's.", stats.LeastUsers(articles, p.others(articles)))
}
