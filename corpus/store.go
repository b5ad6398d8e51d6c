package corpus

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"strings"
	"sync"
)

// Store keeps articles so that they can be read again in any order: encoded, in memory up to a limit, and beyond it in
// one temporary file. What stays in memory for each article is 16 bytes of index. Articles are added at the end and never
// change. All methods may be called from several goroutines.
type Store struct {
	mu      sync.RWMutex
	limit   int64              // bytes that memory may still take
	chunks  []*strings.Builder // their strings are handed out as they are: what is written does not change
	data    []byte             // of the article that is being put
	entries []place
	file    *os.File // nil until the memory is full
	size    int64    // of file
	closed  bool
}

// place is where an encoded article lies: in a chunk of memory, or in the file when chunk is inFile.
type place struct {
	offset int64
	length uint32
	chunk  int32
}

const (
	inFile    = -1
	chunkSize = 1 << 20 // memory is taken in pieces: growing one slice would hold everything twice for a while
)

// NewStore returns an empty store that keeps up to memoryLimit bytes in memory; 0 keeps everything on disk.
func NewStore(memoryLimit int64) *Store { return &Store{limit: memoryLimit} }

var errClosed = fmt.Errorf("article store: %w", fs.ErrClosed)

// Put adds a copy of a and returns its key: 0 for the first article, 1 for the second, and so on. beside is what somebody found out
// about it, and may be empty.
func (s *Store) Put(a *Article, beside []byte) (key int, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return 0, errClosed
	}
	s.data = append(appendArticle(s.data[:0], a), beside...)
	data := s.data
	if uint64(len(data)) > math.MaxUint32 {
		return 0, fmt.Errorf("article store: article %s is longer than 4 GB", clip(a.ID))
	}
	p := place{length: uint32(len(data))}
	if s.file == nil && int64(len(data)) <= s.limit {
		s.limit -= int64(len(data))
		p.chunk, p.offset = s.remember(data)
	} else if p.chunk, p.offset, err = s.spill(data); err != nil {
		return 0, err
	}
	s.entries = append(s.entries, p)
	if cap(s.data) > chunkSize {
		s.data = nil // that of a long article is given back
	}
	return len(s.entries) - 1, nil
}

// remember appends data to the chunks in memory.
func (s *Store) remember(data []byte) (chunk int32, offset int64) {
	last := len(s.chunks) - 1
	if last < 0 || s.chunks[last].Cap()-s.chunks[last].Len() < len(data) {
		fresh := new(strings.Builder)
		fresh.Grow(max(len(data), int(min(chunkSize, s.limit+int64(len(data))))))
		s.chunks = append(s.chunks, fresh)
		last++
	}
	offset = int64(s.chunks[last].Len())
	s.chunks[last].Write(data)
	return int32(last), offset
}

// spill appends data to the file.
func (s *Store) spill(data []byte) (chunk int32, offset int64, err error) {
	if s.file == nil {
		if s.file, err = os.CreateTemp("", "tellings-*.articles"); err != nil {
			return 0, 0, fmt.Errorf("article store: %w", err)
		}
		// Where the system allows it the file loses its name at once, so that nothing is left behind however the program
		// ends. Elsewhere Close removes it.
		os.Remove(s.file.Name())
	}
	if _, err := s.file.WriteAt(data, s.size); err != nil {
		return 0, 0, fmt.Errorf("article store: writing articles beside memory: %w (the folder for temporary files is set by TMPDIR)", err)
	}
	offset = s.size
	s.size += int64(len(data))
	return inFile, offset, nil
}

// Len is the number of articles in the store.
func (s *Store) Len() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return len(s.entries)
}

// Size is the number of bytes that the article of this key takes in the store, 0 for none.
func (s *Store) Size(key int) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if key < 0 || key >= len(s.entries) {
		return 0
	}
	return int(s.entries[key].length)
}

// Get returns the article of this key anew, and what was put beside it. Their strings are pieces of what is stored.
func (s *Store) Get(key int) (a *Article, beside string, err error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	switch {
	case s.closed:
		return nil, "", errClosed
	case key < 0 || key >= len(s.entries):
		return nil, "", fmt.Errorf("article store: no article %d among %d", key, len(s.entries))
	}
	p := s.entries[key]
	if p.chunk != inFile {
		return decodeArticle(s.chunks[p.chunk].String()[p.offset:][:p.length])
	}
	data := make([]byte, p.length)
	if _, err := s.file.ReadAt(data, p.offset); err != nil {
		return nil, "", fmt.Errorf("article store: reading article %d: %w", key, err)
	}
	return decodeArticle(string(data))
}

// Close frees the memory and removes the temporary file. Closing twice is no error.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed, s.chunks, s.data, s.entries = true, nil, nil, nil
	if s.file == nil {
		return nil
	}
	err := s.file.Close()
	if gone := os.Remove(s.file.Name()); !errors.Is(gone, fs.ErrNotExist) {
		err = errors.Join(err, gone)
	}
	s.file = nil
	return err
}
