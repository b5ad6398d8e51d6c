package cluster

import (
	"context"
	"sync"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

// Build adds the whole run to a pipeline. Register must have been called.
func Build(s beam.Scope, set Settings) {
	articles, lines, rejects := beam.ParDo3(s.Scope("read"), &readFn{Settings: set}, beam.Impulse(s))
	grouping := s.Scope("group")
	assigned, cut := beam.ParDo2(grouping, &groupFn{Settings: set}, beam.GroupByKey(grouping, beam.AddFixedKey(grouping, lines)))
	joining := s.Scope("join")
	told := beam.ParDo(joining, joinFn, beam.CoGroupByKey(joining, articles, assigned))
	comparing := s.Scope("compare")
	packed, summaries, profilers := beam.ParDo3(comparing, &compareFn{Settings: set}, beam.GroupByKey(comparing, told))
	profiles := beam.Combine(s.Scope("profiles"), &profileFn{}, profilers)
	placing := s.Scope("place")
	placements, totals := beam.ParDo2(placing, &placeFn{Settings: set}, beam.GroupByKey(placing, beam.AddFixedKey(placing, summaries)))
	writing := s.Scope("write")
	placed := beam.ParDo(writing, shardFn, beam.CoGroupByKey(writing, packed, placements))
	files := beam.ParDo(writing, &writeFn{Settings: set}, beam.GroupByKey(writing, placed))
	beam.ParDo0(s.Scope("end"), &endFn{Settings: set}, beam.Impulse(s),
		beam.SideInput{Input: rejects}, beam.SideInput{Input: cut}, beam.SideInput{Input: totals}, beam.SideInput{Input: profiles}, beam.SideInput{Input: files})
}

// Register makes the functions of the pipeline known to Beam, so that it calls them without reflection. It must be called before
// beam.Init, in the process that submits and in every worker.
func Register() { registered() }

var registered = sync.OnceFunc(func() {
	register.DoFn5x1[context.Context, []byte, func(int64, []byte), func([]byte), func([]byte), error](&readFn{})
	register.DoFn4x1[int, func(*[]byte) bool, func(int64, string), func([]byte), error](&groupFn{})
	register.Function4x0(joinFn)
	register.DoFn6x1[context.Context, string, func(*[]byte) bool, func(string, []byte), func([]byte), func([]byte), error](&compareFn{})
	register.Combiner2[[]byte, []byte](&profileFn{})
	register.DoFn4x1[int, func(*[]byte) bool, func(string, []byte), func([]byte), error](&placeFn{})
	register.Function4x1(shardFn)
	register.DoFn3x1[int, func(*[]byte) bool, func([]byte), error](&writeFn{})
	register.DoFn6x1[[]byte, func(*[]byte) bool, func(*[]byte) bool, func(*[]byte) bool, func(*[]byte) bool, func(*[]byte) bool, error](&endFn{})
	register.Emitter1[[]byte]()
	register.Emitter2[int64, []byte]()
	register.Emitter2[int64, string]()
	register.Emitter2[string, []byte]()
	register.Emitter2[int, []byte]()
	register.Iter1[[]byte]()
	register.Iter1[string]()
})
