package corpus

import (
	"archive/zip"
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"tellings/corpus/decode"
)

// Each reads all inputs in a fixed order and calls article for every article and reject for every record, or value of a
// record, that could not be used. One record is in memory at a time; the article belongs to the callee. An error of
// either function ends the reading and is returned as it is. Standard input can be read only once.
func (s *Source) Each(ctx context.Context, article func(*Article) error, reject func(Reject)) error {
	r := &reading{ctx: ctx, source: s, article: article, report: reject, ids: make(map[uint64]uint32)}
	if s.articles != nil {
		return r.memory(ctx)
	}
	if err := r.begin(); err != nil {
		return err
	}
	if err := r.files(s.inputs); err != nil {
		return err
	}
	if err := r.flat(); err != nil {
		return err
	}
	if err := r.unlisted(); err != nil {
		return err
	}
	return r.missing()
}

// begin tells what is not read, and reads the tables that describe files.
func (r *reading) begin() error {
	for _, passed := range r.source.passed {
		if err := r.reject(passed); err != nil {
			return err
		}
	}
	return r.listings()
}

func (r *reading) files(inputs []input) error {
	for _, in := range inputs {
		if r.isTable(in.path) {
			continue
		}
		if err := r.input(in); err != nil {
			return err
		}
	}
	return nil
}

// flat tells when the outlets are the names of files in one folder, which is hardly meant: how outlets are told and how to say them.
func (r *reading) flat() error {
	if r.stems < 3 {
		return nil
	}
	return r.note(r.stemsIn, fieldOutlet, fmt.Sprintf("%d files name no outlet and lie in no folder of one: each counts as an outlet by its name; put the files of an outlet into a folder of its name, or lay articles.csv beside them with the columns file and outlet", r.stems))
}

// reading is one run of Each.
type reading struct {
	ctx     context.Context
	source  *Source
	article func(*Article) error
	report  func(Reject)
	tables  []*listing
	ids     idSet
	names   outletNames
	stems   int        // articles whose outlet is the name of their file
	stemsIn string     // the folder of the first
	apart   *stretched // nil when all inputs are read in one go
}

func (r *reading) isTable(path string) bool {
	for _, l := range r.tables {
		if l.path == path {
			return true
		}
	}
	return false
}

// reject reports; under Strict it ends the reading.
func (r *reading) reject(rej Reject) error {
	rej.Reason = decode.Windows1252.UTF8(rej.Reason) // it may quote bytes of the input
	r.report(rej)
	if !r.source.strict || rej.Note {
		return nil
	}
	return fmt.Errorf("%s: %s (strict reading ends at the first reject)", rej.Origin, rej.Reason)
}

// refuse reports a record or value that is of no use.
func (r *reading) refuse(where, column, reason string) error {
	return r.reject(Reject{Origin: where, Column: column, Reason: reason})
}

// note reports how something was understood.
func (r *reading) note(where string, f field, reason string) error {
	return r.reject(Reject{Origin: where, Column: f.String(), Reason: reason, Note: true})
}

// origin names a place for messages.
func origin(path string, line int) string {
	path = decode.Windows1252.UTF8(filepath.ToSlash(path))
	if line == 0 {
		return path
	}
	return path + ":" + strconv.Itoa(line)
}

// input opens one input and reads it or, if it is an archive, the files in it.
func (r *reading) input(in input) error {
	if in.path == stdinName {
		return r.standardInput(in)
	}
	file, err := openWaiting(r.ctx, in.path)
	if errors.Is(err, fs.ErrPermission) && !in.named {
		return r.refuse(origin(in.path, 0), "", "the file may not be read (permission denied); give yourself the right to read it, or leave it out")
	}
	if err != nil {
		return err // names the path
	}
	defer file.Close()
	body := newSummed(file)
	switch {
	case in.pipe:
		body = newSummed(&waiting{ctx: r.ctx, r: file})
		err = r.unnamed(in, body)
	case isZip(in.path):
		err = r.archive(in, file)
	default:
		err = r.file(in, filepath.Base(in.path), body)
	}
	if err != nil {
		return err
	}
	return r.end(body, in.path)
}

// standardInput reads standard input.
func (r *reading) standardInput(in input) error {
	body := newSummed(&waiting{ctx: r.ctx, r: r.source.stdin})
	if err := r.unnamed(in, body); err != nil {
		return err
	}
	return r.end(body, stdinName)
}

// unnamed reads what comes without a name that says what it is: its first bytes do.
func (r *reading) unnamed(in input, raw io.Reader) error {
	head, name := bufio.NewReaderSize(raw, sniffSize), "stdin"
	magic, _ := head.Peek(4) // an error shows up again in reading
	body := head
	for ext, sign := range map[string]string{".gz": "\x1f\x8b", ".zst": "\x28\xb5\x2f\xfd"} {
		if !bytes.HasPrefix(magic, []byte(sign)) {
			continue
		}
		plain, err := decompress(head, "stdin"+ext)
		if err != nil {
			return r.refuse(origin(in.path, 0), fieldFile.String(), "the compressed data are broken: "+err.Error())
		}
		defer plain.Close()
		body = bufio.NewReaderSize(plain, sniffSize)
	}
	begin, err := body.Peek(sniffSize)
	if r.ctx.Err() != nil {
		return r.ctx.Err()
	}
	if len(begin) == 0 && (err == nil || errors.Is(err, io.EOF)) {
		return r.refuse(origin(in.path, 0), "", "there is nothing to read (0 bytes)")
	}
	f, ok := sniff(begin, r.source.columns)
	if !ok {
		return r.refuse(origin(in.path, 0), "", "the bytes are of no kind that is read; can be read: "+extensions())
	}
	in.kind = f.Name
	return r.file(in, name, body)
}

// archive reads the members of a zip. Its name counts as a folder: folder/a.zip:outlet/b.txt.
func (r *reading) archive(in input, file *os.File) error {
	info, err := file.Stat()
	if err != nil {
		return err
	}
	z, err := zip.NewReader(file, info.Size())
	if err != nil {
		if isMachineError(err) {
			return fmt.Errorf("%s: %w", in.path, err)
		}
		return r.refuse(origin(in.path, 0), "", "the archive cannot be read: "+err.Error())
	}
	passed := passedOver{}
	members := readable(z, passed)
	for _, rej := range passed.rejects(in.path) {
		if err := r.reject(rej); err != nil {
			return err
		}
	}
	if len(members) == 0 {
		return r.refuse(origin(in.path, 0), "", "the archive holds no file that can be read; can be read: "+extensions())
	}
	for _, m := range members {
		inner := input{path: in.path + ":" + m.Name, rel: memberPath(m.Name), inZip: true}
		body, err := m.Open()
		if err != nil {
			if err := r.refuse(origin(inner.path, 0), "", "the member cannot be read: "+err.Error()); err != nil {
				return err
			}
			continue
		}
		err = r.file(inner, path.Base(m.Name), body)
		body.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// memberPath is the name of a member as a path below the archive: one that leads out of it names no outlet "..".
func memberPath(name string) string { return strings.TrimPrefix(path.Clean("/"+name), "/") }

// passed marks an error that comes from a callee of the reader and is to be returned as it is.
type passed struct{ error }

func (p passed) Unwrap() error { return p.error }

// file reads one file of a known format. name carries the extension.
func (r *reading) file(in input, name string, raw io.Reader) error {
	format, ok := formatOf(name)
	if !ok {
		format, _ = formatNamed(in.kind)
	}
	f := &inputFile{name: name, columns: r.source.columns, limit: r.source.limit}
	listed, count := r.listed(in.path), 0
	order := dateOrder{given: r.source.dayFirst}
	emit := func(rec *record) error { return pass(r.record(in, rec)) }
	tell := func(line int, reason string) error { return f.note(line, fieldDate, reason) }
	f.record = func(rec *record) error {
		if err := r.ctx.Err(); err != nil {
			return passed{err}
		}
		count++
		rec.decode(f.page)
		if listed != nil {
			rec.fill(listed)
		}
		return order.take(rec, emit, tell)
	}
	f.reject = func(line int, column, reason string) error {
		if err := r.ctx.Err(); err != nil {
			return passed{err}
		}
		return pass(r.refuse(origin(in.path, line), column, reason))
	}
	f.note = func(line int, at field, reason string) error { return pass(r.note(origin(in.path, line), at, reason)) }
	body, err := decompress(raw, name)
	if err == nil {
		f.raw = body
		if s, ok := raw.(*summed); ok && s.file != nil && body.plain {
			f.plain = s.file
		}
		err = format.Read(f)
		if late := order.flush(emit, tell); late != nil && err == nil {
			err = late
		}
		body.Close()
	}
	if r.ctx.Err() != nil {
		return r.ctx.Err()
	}
	if body != nil && body.trailing {
		if err := r.note(origin(in.path, 0), fieldFile, "bytes stand behind the end of the gzip data; they were left out"); err != nil {
			return err
		}
	}
	_, compression := splitCompression(name)
	var own passed
	var bad *badFile
	switch {
	case err == nil:
		return nil
	case errors.As(err, &own):
		return own.error
	case errors.As(err, &bad) && in.named && bad.column != "":
		return fmt.Errorf("%s: %w", in.path, err) // the user meant this file: say at once what is wrong with it
	case errors.As(err, &bad):
		return r.refuse(origin(in.path, 0), bad.column, bad.reason)
	case !isMachineError(err) && (compression != "" || in.inZip):
		reason := fmt.Sprintf("the compressed data are broken (%s); %d records before the break were read", err, count)
		return r.refuse(origin(in.path, 0), fieldFile.String(), reason)
	}
	return fmt.Errorf("reading %s: %w", in.path, err)
}

func pass(err error) error {
	if err == nil {
		return nil
	}
	return passed{err}
}

// isMachineError tells an error of the disk from one of the data: the operating system's come as *fs.PathError.
func isMachineError(err error) bool {
	var p *fs.PathError
	return errors.As(err, &p)
}
