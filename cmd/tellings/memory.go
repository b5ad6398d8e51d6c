package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// The collector works the less often the more garbage it may leave lying beside what is live. Garbage may take garbage bytes, however
// much is live, within bounds: beside a little it would else be collected too rarely to matter, beside much too often.
const (
	garbage                   = 112 << 20
	leastPercent, mostPercent = 60, 400 // of what is live
)

// roomFor is the percentage for so many live bytes.
func roomFor(live uint64) int {
	return int(min(mostPercent, max(leastPercent, 100*garbage/max(live, 1))))
}

// tuneCollector sets the room after each collection until the program ends. An object that nobody holds is finalised by every
// collection, and makes the next one.
func tuneCollector() {
	room := mostPercent
	debug.SetGCPercent(room)
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	type mark struct{ _ [16]byte }
	var again func(*mark)
	again = func(*mark) {
		metrics.Read(live)
		if live[0].Value.Kind() == metrics.KindUint64 {
			if now := roomFor(live[0].Value.Uint64()); now != room {
				room = now
				debug.SetGCPercent(room)
			}
		}
		runtime.SetFinalizer(new(mark), again)
	}
	runtime.SetFinalizer(new(mark), again)
}
