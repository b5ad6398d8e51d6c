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
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".tmp-*")
	if err != nil {
		return fmt.Errorf("output file: %w", err)
	}
	buffer := bufio.NewWriter(file)
	_, err = buffer.Write(data)
	return errors.Join(err, endFile(file, buffer, path, err == nil))
}
