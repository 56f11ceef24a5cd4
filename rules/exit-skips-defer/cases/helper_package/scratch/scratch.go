// Package scratch makes temporary folders.
package scratch

import "os"

// Folder is a temporary one.
type Folder struct{ Path string }

// New makes a folder.
func New() (*Folder, error) {
	path, err := os.MkdirTemp("", "scratch")
	return &Folder{path}, err
}

// Remove removes it and all that is in it.
func (f *Folder) Remove() error { return os.RemoveAll(f.Path) }
//                                       ^^^^^^^^^^^^ folder 2 {{it would clean up here}}
