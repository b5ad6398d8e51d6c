package coverage

import (
	"fmt"
	"strings"
	"testing"
)

// BenchmarkFind finds the points of events of growing size: articles that share some sentences and have others of their own.
func BenchmarkFind(b *testing.B) {
	for _, articles := range []int{4, 32, 256} {
		b.Run(fmt.Sprint(articles), func(b *testing.B) {
			texts, bytes := make([]string, articles), 0
			for i := range texts {
				var s strings.Builder
				for k := range 20 {
					fmt.Fprintf(&s, "Minister Ada Lund promised the village of Oster%d another %d wells on Tuesday, while engineers from Quarter%d measured the dam. ", (i+k)%7, k+2, (i*k)%31)
				}
				texts[i] = s.String()
				bytes += s.Len()
			}
			e := newEvent(b, texts...)
			b.SetBytes(int64(bytes))
			b.ResetTimer()
			for b.Loop() {
				find(b, e)
			}
		})
	}
}
