package corpus

import (
	"strings"

	"tellings/corpus/document"
	"tellings/corpus/vendors"
)

// readDocx, readODT, readRTF and readPDF read documents of word processors: exports of news databases, which hold many articles, or one article.
func readDocx(f *inputFile) error {
	r, size, err := f.readerAt()
	if err != nil {
		return err
	}
	paragraphs, err := document.Docx(r, size)
	return f.paragraphs(paragraphs, err)
}

func readODT(f *inputFile) error {
	r, size, err := f.readerAt()
	if err != nil {
		return err
	}
	paragraphs, err := document.ODT(r, size)
	return f.paragraphs(paragraphs, err)
}

func readRTF(f *inputFile) error {
	data, err := f.bytes()
	if err != nil {
		return err
	}
	paragraphs, err := document.RTF(string(data))
	return f.paragraphs(paragraphs, err)
}

func readPDF(f *inputFile) error {
	r, size, err := f.readerAt()
	if err != nil {
		return err
	}
	lines, err := document.PDF(r, size)
	if err != nil {
		return badFilef("", "%w", err)
	}
	return f.oneOrMany(strings.Join(lines, "\n"))
}

// paragraphs hands on what stands in a document; err is why that is not all.
func (f *inputFile) paragraphs(paragraphs []string, err error) error {
	if len(paragraphs) == 0 && err != nil {
		return badFilef("", "%w", err)
	}
	if err != nil {
		if err := f.reject(0, "", err.Error()+"; what stands before was read"); err != nil {
			return err
		}
	}
	if docs, _ := vendors.Split(strings.Join(paragraphs, "\n")); len(docs) > 0 {
		return f.documents(docs)
	}
	return f.oneOrMany(strings.Join(paragraphs, "\n\n"))
}

// oneOrMany hands on a text: the articles of an export, or one article.
func (f *inputFile) oneOrMany(text string) error {
	if docs, _ := vendors.Split(text); len(docs) > 0 {
		return f.documents(docs)
	}
	rec := new(record)
	rec.values[fieldText] = strings.TrimSpace(text)
	return f.record(rec)
}

// documents hands on the articles of an export.
func (f *inputFile) documents(docs []vendors.Document) error {
	for _, d := range docs {
		var err error
		if d.Fault != "" {
			err = f.reject(d.Line, "", d.Fault)
		} else {
			rec := &record{line: d.Line}
			for at, value := range map[field]string{fieldText: d.Text, fieldTitle: d.Title, fieldOutlet: d.Outlet, fieldDate: d.Date, fieldAuthor: d.Author, fieldSection: d.Section, fieldID: d.ID, fieldURL: d.URL} {
				rec.values[at] = value
			}
			err = f.record(rec)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
