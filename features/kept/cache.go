package kept

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Key is what an article is known by: a hash of all that the analysis reads of it.
type Key [16]byte

// KeyOf hashes the pieces that an article is made of.
func KeyOf(pieces ...string) (k Key) {
	h := sha256.New()
	var length [8]byte
	for _, p := range pieces {
		binary.LittleEndian.PutUint64(length[:], uint64(len(p)))
		h.Write(length[:])
		io.WriteString(h, p)
	}
	copy(k[:], h.Sum(nil))
	return k
}

// Section is a step of the analysis that a Record may hold.
type Section uint8

// The sections of a record, in the order of the analysis.
const (
	Words   Section = iota // tokens
	Sketch                 // what the article is about
	Voices                 // who speaks
	Hits                   // entries of the lists
	Reading                // grammar and actors
	sections
)

// Record is what is known of one article. It is for one goroutine.
type Record struct {
	key      Key
	sections [sections]string
	grown    bool
}

// Get returns a section, empty for none.
func (r *Record) Get(s Section) string { return r.sections[s] }

// Set adds or replaces a section.
func (r *Record) Set(s Section, data []byte) { r.sections[s], r.grown = string(data), true }

// Cache is a folder of records. Several goroutines may use it at once.
type Cache struct {
	dir   string
	begin string // of a file: what it depends on

	mu      sync.Mutex
	files   []*os.File
	places  map[Key]place
	grown   map[Key]*Record // those that Keep has not written yet
	file    *os.File        // nil until something is kept
	out     *bufio.Writer
	next    int   // number of the next file
	removed int   // files of another program
	err     error // of writing
}

// place is where a record lies.
type place struct {
	file, length uint32
	offset       int64
}

const (
	magic   = "tellings: records of articles 1\n"
	suffix  = ".records"
	unnamed = "unfinished-"
	head    = len(Key{}) + 4 + 4 // key, length, checksum

	programEnd = len(magic) + sha256.Size // of the beginning of a file
)

// abandoned is the age of an unfinished file, since it was last written, above which its run is taken for dead. Should it live, its records are
// not kept, and nothing else is lost.
const abandoned = time.Hour

// Open opens a folder, which is made if need be. Records depend on the program and on its setup, the language and the lists: those of
// another setup are let be, those of another program are removed, and so is what a dead run left. Files of others are not touched.
func Open(dir, program, setup string) (*Cache, error) {
	p, of := sha256.Sum256([]byte(program)), sha256.Sum256([]byte(setup))
	c := &Cache{dir: dir, begin: magic + string(p[:]) + string(of[:]), places: map[Key]place{}, grown: map[Key]*Record{}}
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return nil, fmt.Errorf("cache: %s is no folder; name one", dir)
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, fmt.Errorf("cache: the folder %s can neither be read nor made; name another: %w", dir, err)
	}
	entries, err := os.ReadDir(dir) // in order of name
	if err != nil {
		return nil, fmt.Errorf("cache: %w", err)
	}
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		if isAbandoned(e) {
			_ = os.Remove(path) // what cannot be removed is in nobody's way
		}
		number, ours := strings.CutSuffix(e.Name(), suffix)
		n, err := strconv.Atoi(number)
		if !ours || err != nil || !e.Type().IsRegular() {
			continue
		}
		c.next = max(c.next, n+1)
		if err := c.read(path); err != nil {
			return nil, errors.Join(err, c.closeFiles())
		}
	}
	return c, nil
}

// isAbandoned reports whether a dead run left e unfinished. os.CreateTemp gives its files numbers.
func isAbandoned(e os.DirEntry) bool {
	number, ours := strings.CutPrefix(e.Name(), unnamed)
	_, err := strconv.ParseUint(number, 10, 64)
	if !ours || err != nil {
		return false
	}
	info, err := e.Info()
	return err == nil && info.Mode().IsRegular() && time.Since(info.ModTime()) > abandoned
}

// read enters the records of a file, up to the first that is cut off. One of another version of the program is removed, one that does not begin
// like ours is passed over.
func (c *Cache) read(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("cache: %w", err)
	}
	info, err := f.Stat()
	if err != nil {
		return errors.Join(fmt.Errorf("cache: %w", err), f.Close())
	}
	begin := make([]byte, len(c.begin))
	if n, err := f.ReadAt(begin, 0); n < len(magic) || string(begin[:len(magic)]) != magic {
		return f.Close()
	} else if err != nil || string(begin[:programEnd]) != c.begin[:programEnd] {
		c.removed++
		return errors.Join(f.Close(), os.Remove(path))
	}
	if string(begin) != c.begin {
		return f.Close()
	}
	c.files = append(c.files, f)
	var h [head]byte
	for at := int64(len(begin)); ; {
		if _, err := f.ReadAt(h[:], at); err != nil {
			return nil // the end, or what is left of a record
		}
		length := binary.LittleEndian.Uint32(h[len(Key{}):])
		if at+int64(head)+int64(length) > info.Size() {
			return nil
		}
		c.places[Key(h[:len(Key{})])] = place{uint32(len(c.files) - 1), length, at}
		at += int64(head) + int64(length)
	}
}

// Records is the number of articles of which the cache knows something.
func (c *Cache) Records() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.places)
}

// Removed is the number of files that were of another program.
func (c *Cache) Removed() int { return c.removed }

// Find returns what is known of an article, an empty Record for nothing.
func (c *Cache) Find(k Key) *Record {
	c.mu.Lock()
	p, known := c.places[k]
	r := c.grown[k]
	c.mu.Unlock()
	if r != nil {
		again := *r
		return &again
	}
	r = &Record{key: k}
	if !known {
		return r
	}
	data := make([]byte, head+int(p.length))
	if _, err := c.files[p.file].ReadAt(data, p.offset); err != nil {
		return r
	}
	body := data[head:]
	if Key(data[:len(k)]) != k || crc32.ChecksumIEEE(body) != binary.LittleEndian.Uint32(data[len(k)+4:]) {
		return r
	}
	if d := (decoder{data: string(body)}); !d.sections(r) {
		return &Record{key: k}
	}
	return r
}

func (d *decoder) sections(r *Record) bool {
	for i := range r.sections {
		r.sections[i] = d.take(d.uvarint())
	}
	return !d.broken && d.data == ""
}

// Remember holds a record that will grow further in memory, until Keep writes it.
func (c *Cache) Remember(r *Record) {
	if !r.grown {
		return
	}
	again := *r
	c.mu.Lock()
	defer c.mu.Unlock()
	c.grown[r.key] = &again
}

// Keep writes a record that got longer. What goes wrong is told by Close.
func (c *Cache) Keep(r *Record) {
	if !r.grown {
		return
	}
	r.grown = false
	var body []byte
	for _, s := range r.sections {
		body = append(binary.AppendUvarint(body, uint64(len(s))), s...)
	}
	data := make([]byte, head, head+len(body))
	copy(data, r.key[:])
	binary.LittleEndian.PutUint32(data[len(r.key):], uint32(len(body)))
	binary.LittleEndian.PutUint32(data[len(r.key)+4:], crc32.ChecksumIEEE(body))
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.grown, r.key)
	c.write(append(data, body...))
}

// write appends data to the new file. The caller holds the lock.
func (c *Cache) write(data []byte) {
	if c.err != nil {
		return
	}
	if c.file == nil {
		if c.file, c.err = os.CreateTemp(c.dir, unnamed+"*"); c.err != nil {
			return
		}
		c.out = bufio.NewWriterSize(c.file, 1<<16)
		c.out.WriteString(c.begin)
	}
	_, c.err = c.out.Write(data)
}

// Close gives the new file its name. After an error of writing what was there before is all that is kept.
func (c *Cache) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	err := errors.Join(c.err, c.closeFiles())
	if c.file != nil {
		err = errors.Join(err, c.out.Flush(), c.file.Close())
		if err == nil {
			err = os.Rename(c.file.Name(), c.free())
		} else {
			err = errors.Join(err, os.Remove(c.file.Name()))
		}
		c.file = nil
	}
	if err != nil {
		return fmt.Errorf("cache: %w", err)
	}
	return nil
}

// free is the next name that no other run has taken meanwhile.
func (c *Cache) free() (path string) {
	for ; ; c.next++ {
		path = filepath.Join(c.dir, fmt.Sprintf("%06d%s", c.next, suffix))
		if _, err := os.Lstat(path); err != nil {
			return path
		}
	}
}

func (c *Cache) closeFiles() (err error) {
	for _, f := range slices.Backward(c.files) {
		err = errors.Join(err, f.Close())
	}
	c.files = nil
	return err
}
