package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// The collector works the less often the more garbage it may leave lying beside what is live. Beside a little that costs nothing,
// beside much it costs memory, so the room is set anew after each collection by what was live.
const (
	small, smallRoom = 32 << 20, 400 // percent of what is live
	large, largeRoom = 192 << 20, 75
	usualRoom        = 200
)

// roomFor is the percentage for so many live bytes.
func roomFor(live uint64) int {
	switch {
	case live < small:
		return smallRoom
	case live > large:
		return largeRoom
	}
	return usualRoom
}

// tuneCollector sets the room after each collection until the program ends. An object that nobody holds is finalised by every
// collection, and makes the next one.
func tuneCollector() {
	room := smallRoom
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
