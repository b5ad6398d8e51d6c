package main

import "testing"

func TestRoomFor(t *testing.T) {
	last := 1 << 30
	for _, live := range []uint64{0, 1 << 20, 40 << 20, 150 << 20, 500 << 20, 8 << 30} {
		room := roomFor(live)
		if room > last || room < 50 || room > 400 {
			t.Errorf("%d bytes live: %d percent, after %d", live, room, last)
		}
		last = room
	}
}
