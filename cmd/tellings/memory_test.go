package main

import "testing"

func TestRoomFor(t *testing.T) {
	last := 1 << 30
	for _, live := range []uint64{0, 1 << 20, 40 << 20, 150 << 20, 500 << 20, 8 << 30} {
		room := roomFor(live, live/2)
		if room > last || room < 50 || room > 400 {
			t.Errorf("%d bytes live: %d percent, after %d", live, room, last)
		}
		if plain := roomFor(live, 0); plain > room || plain < 10 {
			t.Errorf("%d bytes live without a pointer: %d percent, with pointers %d", live, plain, room)
		}
		last = room
	}
}

func TestBytesOf(t *testing.T) {
	for size, want := range map[string]int64{"800M": 800 << 20, "2G": 2 << 30, "2gb": 2 << 30, "1.5GiB": 3 << 29, "67108864": 64 << 20, "1M": -1, "": -1, "G": -1, "2 apples": -1, "NaN": -1, "inf": -1, "-2G": -1} {
		got, err := bytesOf(size)
		if err != nil {
			got = -1
		}
		if got != want {
			t.Errorf("%q is %d bytes, want %d", size, got, want)
		}
	}
}
