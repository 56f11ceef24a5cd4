// Command cases works in a temporary folder.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"syscall"
)

// doc:bad
func main() {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
//	      ^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	if err := work(dir); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "os.RemoveAll(dir)" (line 19): what it would remove remains}}
//		^^^^^^^^^^^^^^
	}
}

// doc:

// doc:good
func command() {
	if err := inTemporaryFolder(); err != nil {
		log.Fatal(err)
	}
}

func inTemporaryFolder() error {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	return work(dir)
}

// doc:

func work(dir string) error {
	return os.WriteFile(filepath.Join(dir, "result"), []byte("done"), 0o644)
}

func several(lock string) {
	f, err := os.OpenFile(lock, os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		os.Exit(1)
	}
	defer os.Remove(lock)
//	      ^^^^^^^^^> 1 {{deferred here, and skipped}}
	defer f.Close()
	if _, err := fmt.Fprintln(f, os.Getpid()); err != nil {
		os.Exit(2) // Noncompliant {{"os.Exit" skips the deferred "os.Remove(lock)" (line 56): what it would remove remains (and 1 more place)}}
//		^^^^^^^^^^
	}
	if err := work(filepath.Dir(lock)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		syscall.Exit(3)
//		^^^^^^^^^^^^^^^< also {{this skips it, too}}
	}
}

func two() {
	dir, err := os.MkdirTemp("", "one")
	if err != nil {
		return
	}
	defer os.RemoveAll(dir)
//	      ^^^^^^^^^^^^> 3 {{deferred here, and skipped}}
	other, err := os.MkdirTemp("", "two")
	if err != nil {
		return
	}
	defer func() {
//	      ^^^^^^> 1 {{deferred here, and skipped}}
		os.RemoveAll(other)
//		^^^^^^^^^^^^> 2 {{it would clean up here}}
	}()
	log.Fatalln(dir, other, errors.New("always")) // Noncompliant {{"log.Fatalln" skips the deferred "os.RemoveAll(other)" (line 81): what it would remove remains}}
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
