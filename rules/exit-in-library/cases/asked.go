// Exits that are asked for, and those that are reported once.
package cases

import (
	"errors"
	"log"
	"os"
	"os/signal"
)

// doc:chain
// Save writes a checkpoint.
func Save(path string) error {
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		log.Fatalf("checkpoint: %v", err) // Noncompliant {{"log.Fatalf" ends the process of whoever calls "Save": return an error}} [[likely]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	}
	return nil
}

// SaveAll leads there.
func SaveAll(paths []string) error {
	for _, path := range paths {
		if err := Save(path); err != nil {
			return err
		}
	}
	return nil
}

// doc:

// One helper, two ways to it.
func create(path string) *os.File {
	file, err := os.Create(path)
	if err != nil {
		log.Fatal(err)
//		^^^^^^^^^ path1 1 {{"log.Fatal" is called here}}
	}
	return file
}

// Empty makes an empty file.
func Empty(path string) {
	_ = create(path).Close() // Noncompliant {{"log.Fatal" through "create" ends the process of whoever calls "Empty": return an error}} [[likely;path=path1]]
//	    ^^^^^^^^^^^^
}

// Full makes another one.
func Full(path string) {
	file := create(path)
	_, _ = file.WriteString("full")
	_ = file.Close()
}

// Ways to fail.
const (
	ContinueOnError = iota
	ExitOnError
)

// Flags are what a command gets.
type Flags struct{ onError int }

// Read reads them.
func (f *Flags) Read(all []string) error {
	err := f.read(all)
	if err != nil {
		switch f.onError {
		case ContinueOnError:
			return err
		case ExitOnError:
			os.Exit(2)
		}
	}
	return nil
}

func (f *Flags) read(all []string) error {
	if len(all) == 0 {
		return errors.New("none")
	}
	return nil
}

// ParseFlags has no error to return.
func ParseFlags(all []string) {
	if err := new(Flags).read(all); err != nil {
		log.Fatal(err)
	}
}

// ParseAll has one.
func ParseAll(all []string) error {
	if err := new(Flags).read(all); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" ends the process of whoever calls "ParseAll": return an error}} [[likely]]
//		^^^^^^^^^^^^^^
	}
	return nil
}

// Trap is for those who interrupt.
func Trap(clean func() error) {
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	go func() {
		<-interrupted
		if err := clean(); err != nil {
			log.Print(err)
			os.Exit(1)
		}
		os.Exit(130)
	}()
}
