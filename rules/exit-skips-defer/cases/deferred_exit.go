package cases

import (
	"log"
	"os"
	"testing"
)

// doc:first
func status() {
	code := 0
	defer func() { os.Exit(code) }()
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		code = 1
		return
	}
	defer os.RemoveAll(dir)
	if err := os.Chdir(dir); err != nil {
		code = 2
	}
}

// doc:

// What was deferred last runs first.
func last() {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		return
	}
	defer os.RemoveAll(dir)
//	      ^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	defer os.Exit(1) // Noncompliant {{"os.Exit" skips the deferred "os.RemoveAll(dir)" (line 32): what it would remove remains}}
//	      ^^^^^^^^^^
}

func fatal() {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		return
	}
	defer os.RemoveAll(dir)
//	      ^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	f, err := os.Create(dir + "/file")
	if err != nil {
		return
	}
	defer func() {
		if err := f.Close(); err != nil {
			log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "os.RemoveAll(dir)" (line 43): what it would remove remains}}
//			^^^^^^^^^^^^^^
		}
	}()
}

func guarded() {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		return
	}
	defer os.RemoveAll(dir)
//	      ^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	defer func() {
		if cause := recover(); cause != nil {
			log.Fatal(cause) // Noncompliant {{"log.Fatal" skips the deferred "os.RemoveAll(dir)" (line 62): what it would remove remains}}
//			^^^^^^^^^^^^^^^^
		}
	}()
	if err := os.Chdir(dir); err != nil {
		panic(err)
	}
}

// doc:testmain
func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "tests")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
//	      ^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	os.Setenv("HOME", dir)
	os.Exit(m.Run()) // Noncompliant {{"os.Exit" skips the deferred "os.RemoveAll(dir)" (line 81): what it would remove remains}}
//	^^^^^^^^^^^^^^^^
}

// doc:
