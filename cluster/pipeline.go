package cluster

import (
	"context"
	"sync"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

// Build adds the whole run to a pipeline. Register must have been called.
func Build(s beam.Scope, set Settings) {
	reading := s.Scope("read")
	split := beam.Reshuffle(reading, beam.ParDo(reading, &splitFn{Settings: set}, beam.Impulse(reading)))
	articles, given, outlets, unread, rests := beam.ParDo5(reading, &readFn{Settings: set}, split)

	naming := s.Scope("names")
	called, spelled := beam.ParDo2(naming, &outletsFn{Settings: set}, gathered(naming, outlets))
	families := beam.GroupByKey(naming, beam.ParDo(naming, callFn, given))
	lines, taken := beam.ParDo2(naming, &idsFn{}, families, beam.SideInput{Input: called})

	grouping := s.Scope("group")
	assigned, cut := beam.ParDo2(grouping, &groupFn{Settings: set}, gathered(grouping, lines))
	told := beam.ParDo(grouping, joinFn, beam.CoGroupByKey(grouping, articles, assigned))

	comparing := s.Scope("compare")
	packed, summaries, profilers := beam.ParDo3(comparing, &compareFn{Settings: set}, beam.GroupByKey(comparing, told))
	profiles := beam.Combine(comparing, &profileFn{}, profilers)

	writing := s.Scope("write")
	placements, totals := beam.ParDo2(writing, &placeFn{Settings: set}, gathered(writing, summaries))
	placed := beam.ParDo(writing, shardFn, beam.CoGroupByKey(writing, packed, placements))
	files := beam.ParDo(writing, &writeFn{Settings: set}, beam.GroupByKey(writing, placed))

	rejects := beam.Flatten(s, unread, spelled, taken)
	beam.ParDo0(s.Scope("end"), &endFn{Settings: set}, beam.Impulse(s),
		beam.SideInput{Input: rejects}, beam.SideInput{Input: rests}, beam.SideInput{Input: cut}, beam.SideInput{Input: totals},
		beam.SideInput{Input: profiles}, beam.SideInput{Input: files})
}

// gathered brings all elements to one worker. It is for what is small: a line an article or an event.
func gathered(s beam.Scope, c beam.PCollection) beam.PCollection {
	return beam.GroupByKey(s, beam.AddFixedKey(s, c))
}

// Register makes the functions of the pipeline known to Beam, so that it calls them without reflection. It must be called before
// beam.Init, in the process that submits and in every worker.
func Register() { registered() }

var registered = sync.OnceFunc(func() {
	type (
		emit  = func([]byte)
		elems = func(*[]byte) bool
		byKey = func(string, []byte)
		at    = func(Place, []byte)
	)
	register.DoFn2x1[[]byte, func(int, []byte), error](&splitFn{})
	register.DoFn8x1[context.Context, int, []byte, at, emit, emit, emit, emit, error](&readFn{})
	register.DoFn4x1[int, elems, emit, emit, error](&outletsFn{})
	register.Function2x1(callFn)
	register.DoFn5x1[string, elems, elems, emit, emit, error](&idsFn{})
	register.DoFn4x1[int, elems, at, emit, error](&groupFn{})
	register.Function4x1(joinFn)
	register.DoFn6x1[context.Context, string, elems, byKey, emit, emit, error](&compareFn{})
	register.Combiner2[[]byte, []byte](&profileFn{})
	register.DoFn4x1[int, elems, byKey, emit, error](&placeFn{})
	register.Function4x1(shardFn)
	register.DoFn3x1[int, elems, emit, error](&writeFn{})
	register.DoFn8x1[context.Context, []byte, elems, elems, elems, elems, elems, elems, error](&endFn{})
	register.Emitter1[[]byte]()
	register.Emitter2[int64, []byte]()
	register.Emitter2[string, []byte]()
	register.Emitter2[int, []byte]()
	register.Iter1[[]byte]()
})
