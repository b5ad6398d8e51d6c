package main

import (
	"fmt"
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"strings"
)

// The collector works the less often the more garbage it may leave lying beside what is live, and the harder the more of this it has to
// look through for pointers; the tokens of an article of megabytes have none. Garbage may take garbage bytes, more beside much to look through.
const (
	garbage                   = 100 << 20
	perScanned                = 1.5
	leastPercent, mostPercent = 10, 400 // of what is live
	// The first collection is made with 64 MB, 16 times the least that Go counts as live: a run of a few articles ends before it.
	firstPercent = 1600
)

// roomFor is the percentage for so many live bytes, of which so many are looked through.
func roomFor(live, scanned uint64) int {
	room := max(garbage, perScanned*float64(scanned))
	return int(min(mostPercent, max(leastPercent, 100*room/float64(max(live, 1)))))
}

// tuneCollector sets the room after each collection until the program ends. An object that nobody holds is finalised by every
// collection, and makes the next one.
func tuneCollector() {
	room := firstPercent
	debug.SetGCPercent(room)
	heap := []metrics.Sample{{Name: "/gc/heap/live:bytes"}, {Name: "/gc/scan/heap:bytes"}}
	type mark struct{ _ [16]byte }
	var again func(*mark)
	again = func(*mark) {
		metrics.Read(heap)
		if heap[0].Value.Kind() == metrics.KindUint64 && heap[1].Value.Kind() == metrics.KindUint64 {
			if now := roomFor(heap[0].Value.Uint64(), heap[1].Value.Uint64()); now != room {
				room = now
				debug.SetGCPercent(room)
			}
		}
		runtime.SetFinalizer(new(mark), again)
	}
	runtime.SetFinalizer(new(mark), again)
}

// taken is the memory that the program has taken from the system, in bytes: about its peak.
func taken() uint64 {
	all := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	metrics.Read(all)
	return all[0].Value.Uint64() - all[1].Value.Uint64()
}

// bytesOf reads a size: 800M, 2G, 2GB, 1.5g. A number alone is bytes.
func bytesOf(size string) (int64, error) {
	number := strings.TrimSuffix(strings.TrimSuffix(strings.ToUpper(strings.TrimSpace(size)), "B"), "I")
	unit := 1.0
	if at := strings.IndexAny(number, "KMGT"); at >= 0 && at == len(number)-1 {
		unit = math.Pow(1024, float64(strings.IndexByte("KMGT", number[at])+1))
		number = number[:at]
	}
	n, err := strconv.ParseFloat(number, 64)
	if n *= unit; err != nil || !(n >= leastMemory && n < math.MaxInt64) {
		return 0, usageError{fmt.Errorf("--memory is %q; it must be a size of 64M or more, such as 800M or 2G", size)}
	}
	return int64(n), nil
}

const leastMemory = 64 << 20

// textShare is the part of --memory that texts may take which wait for their event, one in textShare; more wait in a temporary file.
const textShare = 4

// bound keeps the program within about limit bytes: beside them the collector works harder. It returns how many of them texts may take.
func bound(limit int64) (texts int64) {
	debug.SetMemoryLimit(limit)
	return limit / textShare
}
