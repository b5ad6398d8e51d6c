package cluster

import (
	"reflect"
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
	named, unnamed := beam.ParDo2(grouping, &routeFn{Settings: set}, lines)
	known, tooLarge := beam.ParDo2(grouping, &namedFn{Settings: set}, beam.GroupByKey(grouping, named))
	found, grown := find(grouping, set, lines, unnamed)
	assigned, cut := beam.Flatten(grouping, known, found), beam.Flatten(grouping, tooLarge, grown)
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

// find groups the articles of which the input names no event.
func find(s beam.Scope, set Settings, lines, unnamed beam.PCollection) (assigned, cut beam.PCollection) {
	counted, censuses := beam.ParDo2(s, &countFn{}, lines)
	terms := beam.DropKey(s, beam.CombinePerKey(s, &termFn{}, counted))
	plans := beam.ParDo(s, &planFn{}, gathered(s, censuses))
	corpus := []beam.Option{beam.SideInput{Input: plans}, beam.SideInput{Input: terms}}

	days := beam.GroupByKey(s, beam.ParDo(s, &stretchFn{}, unnamed, beam.SideInput{Input: plans}))
	pairs := beam.ParDo(s, &pairsFn{}, days, corpus...)
	roots, byRoot := beam.ParDo2(s, componentsFn, gathered(s, pairs))
	components := beam.ParDo(s, rootFn, beam.CoGroupByKey(s, beam.ParDo(s, linePlaceFn, unnamed), roots))
	return beam.ParDo2(s, &linkFn{Settings: set}, beam.CoGroupByKey(s, components, byRoot), corpus...)
}

// gathered brings all elements to one worker. It is for what is small: a line an article or an event.
func gathered(s beam.Scope, c beam.PCollection) beam.PCollection {
	return beam.GroupByKey(s, beam.AddFixedKey(s, c))
}

// Register makes the functions of the pipeline known to Beam. It must be called before beam.Init, in the process that submits and in
// every worker.
//
// They are called by reflection: a microsecond an element, of which an article has ten. The calls without it, of package register, take
// the compiler minutes for so many parameters.
func Register() { registered() }

var registered = sync.OnceFunc(func() {
	for _, fn := range []any{&splitFn{}, &readFn{}, &outletsFn{}, &idsFn{}, &routeFn{}, &namedFn{}, &countFn{}, &planFn{}, &stretchFn{}, &pairsFn{},
		&linkFn{}, &compareFn{}, &placeFn{}, &writeFn{}, &endFn{}} {
		beam.RegisterDoFn(reflect.TypeOf(fn))
	}
	for _, fn := range []any{callFn, joinFn, componentsFn, linePlaceFn, rootFn, shardFn} {
		beam.RegisterDoFn(fn)
	}
	for _, combine := range []any{&profileFn{}, &termFn{}} {
		beam.RegisterType(reflect.TypeOf(combine).Elem())
	}
	registerBackground()
	register.Emitter1[[]byte]()
	register.Emitter2[int64, []byte]()
	register.Emitter2[string, []byte]()
	register.Emitter2[int, []byte]()
	register.Iter1[[]byte]()
})
