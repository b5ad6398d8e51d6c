package reports

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// WriteFile writes data to path, beside and then renamed, so that no half of it is ever seen.
func WriteFile(path string, data []byte) error {
	file, err := beside(path)
	if err != nil {
		return err
	}
	buffer := bufio.NewWriter(file)
	_, err = buffer.Write(data)
	return errors.Join(err, endFile(file, buffer, path, err == nil))
}

// beside opens a temporary file in the folder of path, which it makes if need be.
func beside(path string) (*os.File, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, fmt.Errorf("output file: %w", err)
	}
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".tmp-*")
	if err != nil {
		return nil, fmt.Errorf("output file: %w", err)
	}
	return file, nil
}
