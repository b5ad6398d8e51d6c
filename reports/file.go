package reports

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// WriteFile writes data to path, beside and then renamed, so that no half of it is ever seen.
func WriteFile(path string, data []byte) error {
	file, path, err := beside(path)
	if err != nil {
		return err
	}
	buffer := bufio.NewWriter(file)
	_, err = buffer.Write(data)
	return errors.Join(err, endFile(file, buffer, path, err == nil))
}

// beside opens a temporary file in the folder of path, which it makes if need be. path is where the file is to go in the end: a link is
// followed.
func beside(path string) (file *os.File, to string, err error) {
	if to, err = target(path); err != nil {
		return nil, "", fmt.Errorf("output file: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return nil, "", fmt.Errorf("output file: %w", err)
	}
	mode := fs.FileMode(0o666) // as the umask has it
	if there, err := os.Stat(to); err == nil {
		mode &= there.Mode() // what was private stays private
	}
	err = staging(to, func(name string) error {
		file, err = os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, mode)
		return err
	})
	if err != nil {
		return nil, "", fmt.Errorf("output file: %w", err)
	}
	holdOpen(file)
	return file, to, nil
}
