package cluster

import (
	"bufio"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"slices"

	"tellings/reports"
)

// shardFn sends an event's packed rows, behind its placement, to its shard.
func shardFn(_ string, packed, placements func(*[]byte) bool, emit func(int, []byte)) error {
	var rows, at []byte
	if !packed(&rows) || !placements(&at) {
		return errors.New("an event that was compared and not placed")
	}
	var p placement
	if err := json.Unmarshal(at, &p); err != nil {
		return err
	}
	data := binary.AppendUvarint(nil, uint64(len(at)))
	emit(p.Shard, append(append(data, at...), rows...))
	return nil
}

// placedRows is an event in its shard.
type placedRows struct {
	placement
	packed []byte
}

func decodePlaced(data []byte) (p placedRows, err error) {
	n, size := binary.Uvarint(data)
	if size <= 0 || n > uint64(len(data)-size) {
		return p, errNoRows
	}
	data = data[size:]
	p.packed = slices.Clone(data[n:])
	return p, json.Unmarshal(data[:n], &p.placement)
}

// writeFn writes the tables of a shard, and tells of each file.
type writeFn struct{ Settings Settings }

func (f *writeFn) ProcessElement(_ int, encoded func(*[]byte) bool, written func([]byte)) error {
	var events []placedRows
	var data []byte
	for encoded(&data) {
		e, err := decodePlaced(data)
		if err != nil {
			return err
		}
		events = append(events, e)
	}
	slices.SortFunc(events, func(a, b placedRows) int { return cmp.Compare(a.Rank, b.Rank) })
	w, err := f.create(&events[0].placement)
	if err != nil {
		return err
	}
	defer w.abort()
	for _, e := range events {
		rows, err := unpack(e.packed)
		if err == nil {
			t := reports.EventTables{Rows: rows}
			err = t.Place(e.Name, e.Passages, e.Sentences, w.write)
		}
		if err != nil {
			return fmt.Errorf("event %q: %w", e.Name, err)
		}
	}
	return w.close(written)
}

// shardWriter writes the files of a shard.
type shardWriter struct {
	sheets []int         // of each file: which of reports.Sheets, in order
	tables []*sharedFile // beside them
}

func (f *writeFn) create(at *placement) (*shardWriter, error) {
	w := &shardWriter{}
	profiles, _ := reports.ProfileRows(nil)
	for i := range reports.Sheets {
		if i == profiles {
			continue // of the whole run
		}
		for _, format := range f.Settings.formats() {
			file, err := createFile(f.Settings.Out, &reports.Sheets[i], format, at.Shard, at.Shards)
			if err != nil {
				w.abort()
				return nil, err
			}
			w.sheets, w.tables = append(w.sheets, i), append(w.tables, file)
		}
	}
	return w, nil
}

// write writes a row of one of reports.Sheets to its files.
func (w *shardWriter) write(sheet int, row *reports.Row) error {
	first, _ := slices.BinarySearch(w.sheets, sheet)
	for i := first; i < len(w.sheets) && w.sheets[i] == sheet; i++ {
		if err := w.tables[i].table.Write(row); err != nil {
			return fmt.Errorf("%s: %w", w.tables[i].name, err)
		}
	}
	return nil
}

func (w *shardWriter) close(written func([]byte)) error {
	for _, file := range w.tables {
		out, err := file.close()
		if err != nil {
			return err
		}
		data, err := json.Marshal(out)
		if err != nil {
			return err
		}
		written(data)
	}
	return nil
}

func (w *shardWriter) abort() {
	for _, file := range w.tables {
		file.abort()
	}
}

// sharedFile is a table that is written beside its place and renamed when it is whole: a worker that dies leaves nothing that could be
// taken for a table, and one that does the work of another again writes the same bytes to the same name.
type sharedFile struct {
	name, path string
	file       *os.File
	buffer     *bufio.Writer
	sum        hash.Hash
	size       counter
	table      *reports.Table
}

type counter int64

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

// shardName is table-00002-of-00016.csv.
func shardName(table, format string, shard, shards int) string {
	return fmt.Sprintf("%s-%05d-of-%05d.%s", table, shard, shards, format)
}

func createFile(dir string, s *reports.Sheet, format string, shard, shards int) (*sharedFile, error) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, fmt.Errorf("output folder: %w", err)
	}
	f := &sharedFile{name: shardName(s.Name, format, shard, shards), sum: sha256.New()}
	f.path = filepath.Join(dir, f.name)
	var err error
	if f.file, err = os.CreateTemp(dir, "."+f.name+".tmp-*"); err != nil {
		return nil, fmt.Errorf("output file %s: %w", f.name, err)
	}
	f.buffer = bufio.NewWriterSize(io.MultiWriter(f.file, f.sum, &f.size), 64<<10)
	f.table, err = reports.NewTable(f.buffer, format, s.Columns)
	if err != nil {
		f.abort()
	}
	return f, err
}

func (f *sharedFile) close() (reports.Output, error) {
	err := errors.Join(f.table.Close(), f.buffer.Flush(), f.file.Chmod(0o644), f.file.Close())
	if err == nil {
		err = os.Rename(f.file.Name(), f.path)
	}
	if err != nil {
		return reports.Output{}, fmt.Errorf("output file %s: %w", f.name, err)
	}
	return reports.Output{Name: f.name, Bytes: int64(f.size), SHA256: hex.EncodeToString(f.sum.Sum(nil))}, nil
}

// abort removes what was not closed.
func (f *sharedFile) abort() {
	f.file.Close()
	os.Remove(f.file.Name()) // renamed: nothing stands there any more
}
