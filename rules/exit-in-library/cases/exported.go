// An exported function ends the process of who calls it for something else.
package cases

import (
	"fmt"
	"log"
	"os"
)

// doc:bad
// Load reads the settings.
func Load(path string) string {
	text, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" ends the process of whoever calls "Load": return an error}} [[likely]]
//		^^^^^^^^^^^^^^
	}
	return string(text)
}

// doc:

// doc:good
// Read reads the settings, and tells why it can't.
func Read(path string) (string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("settings: %w", err)
	}
	return string(text), nil
}

// doc:

// Settings are read from a file.
type Settings struct{ text string }

// Reload reads them again.
func (s *Settings) Reload(path string) {
	s.text = read(path) // Noncompliant {{"log.Fatal" through "read" ends the process of whoever calls "Settings.Reload": return an error}} [[likely;path=path2]]
//	         ^^^^^^^^^^
}

func read(path string) string {
	text, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
//		^^^^^^^^^ path2 1 {{"log.Fatal" is called here}}
	}
	return string(text)
}

// MustLoad says so by its name.
func MustLoad(path string) string { return read(path) }

// LoadDefault reads the settings; it exits if there are none.
func LoadDefault() string { return read("settings") }

// Check gets the error that decides.
func Check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// Usage never returns.
func Usage(text string) {
	fmt.Fprintln(os.Stderr, text)
	os.Exit(2)
}

// Run is a command's.
func Run(path string) {
	fmt.Println(read(path))
}

type hidden struct{}

// Load can't be called by others.
func (h *hidden) Load(path string) string { return read(path) }

func local(path string) string { return read(path) }

// Level exits only where it is asked to.
func Level(level int) {
	if level > 5 {
		os.Exit(1)
	}
}
