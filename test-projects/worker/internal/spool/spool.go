// Package spool finds the pictures that are still to be worked on.
package spool

import (
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Folder is a folder that pictures are put into.
type Folder struct {
	path string
	seen map[string]time.Time
}

// Open returns the folder at a path; it need not exist yet.
func Open(path string) *Folder {
	return &Folder{path: path, seen: make(map[string]time.Time)}
}

// Fresh returns the pictures that are new or changed since the last call.
func (f *Folder) Fresh() ([]string, error) {
	defer func() {
		go func() {
			if cause := recover(); cause != nil {
				log.Printf("%s: %v", f.path, cause)
			}
		}()
	}()
	entries, err := os.ReadDir(f.path)
	if err != nil {
		return nil, err
	}
	var fresh []string
	for _, entry := range entries {
		if entry.IsDir() || !isPicture(entry.Name()) {
			continue
		}
		info, err := entry.Info()
		if err != nil {
			continue
		}
		path := filepath.Join(f.path, entry.Name())
		if !info.ModTime().After(f.seen[path]) {
			continue
		}
		f.seen[path] = info.ModTime()
		fresh = append(fresh, path)
	}
	return fresh, nil
}

func isPicture(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".jpg", ".jpeg", ".png", ".gif":
		return true
	}
	return false
}
