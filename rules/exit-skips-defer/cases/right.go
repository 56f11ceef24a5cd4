package cases

import (
	"context"
	"database/sql"
	"flag"
	"fmt"
	"log"
	"net"
	"os"
	"os/exec"
	"runtime/pprof"
	"sync"
	"testing"
)

// The end of the process does the same.
func ends(db *sql.DB, mu *sync.Mutex, wg *sync.WaitGroup) {
	f, err := os.Open("input")
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer tx.Rollback()
	mu.Lock()
	defer mu.Unlock()
	defer wg.Done()
	defer func() { recover() }()
	defer log.Print("done")
	os.Exit(1)
}

// doc:repeated
func repeated() {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := os.Chdir(dir); err != nil {
		os.RemoveAll(dir)
		log.Fatal(err)
	}
}

// doc:

func byWrapper() {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		log.Fatal(err)
	}
	cleanup := func() { os.RemoveAll(dir) }
	defer cleanup()
	fatal := func(err error) {
		cleanup()
		log.Fatal(err)
	}
	if err := os.Chdir(dir); err != nil {
		fatal(err)
	}
	if err := os.Chdir(".."); err != nil {
		cleanup()
		os.Exit(1)
	}
}

// Nobody can follow the function, but it is called before the exit.
func byValue(stop func()) {
	pprof.StartCPUProfile(os.Stdout)
	finish := func() {
		pprof.StopCPUProfile()
		stop()
	}
	defer finish()
	if len(os.Args) > 1 {
		finish()
		os.Exit(1)
	}
}

// The defer statement comes behind the exit, or in another branch.
func otherBranch(keep bool) {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		log.Fatal(err)
	}
	if keep {
		log.Fatal("nothing to keep")
	} else {
		defer os.RemoveAll(dir)
	}
	fmt.Println(dir)
}

// Nothing was made where making it has failed.
func notMade() {
	name, err := makeScript()
	defer os.Remove(name)
	if err != nil {
		log.Fatal(err)
	}
}

func makeScript() (string, error) {
	f, err := os.CreateTemp("", "script")
	if err != nil {
		return "", err
	}
	return f.Name(), f.Close()
}

// What has got its final name is no longer there.
func renamed(target string) {
	f, err := os.CreateTemp("", "part")
	if err != nil {
		log.Fatal(err)
	}
	defer os.Remove(f.Name())
	if err := os.Rename(f.Name(), target); err != nil {
		return
	}
	log.Fatal("too late")
}

func movedByHelper(target string) {
	f, err := os.CreateTemp("", "part")
	if err != nil {
		log.Fatal(err)
	}
	defer os.Remove(f.Name())
	if err := swap(f.Name(), target); err != nil {
		return
	}
	log.Fatal("too late")
}

func swap(from, to string) error { return os.Rename(from, to) }

// A file that is written anew, or that the function made itself: no clean-up for its caller.
func saved(name string) {
	defer save(name)
	if len(os.Args) > 1 {
		log.Fatal("no arguments, please")
	}
}

func save(name string) error {
	os.Remove(name)
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	part, err := os.CreateTemp("", "part")
	if err != nil {
		return err
	}
	return os.Remove(part.Name())
}

// A wrong command line is told before anything is done.
func usage() {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	flag.Parse()
}

// On other goroutines other rules look.
func elsewhere() {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	go func() { log.Fatal(os.Chdir(dir)) }()
	select {}
}

// The test's own goroutine runs deferred calls.
func ofTest(t *testing.T) {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := os.Chdir(dir); err != nil {
		t.Fatal(err)
	}
	panic("it panics")
}

// A name alone says nothing.
type problems struct{}

func (problems) Fatalf(format string, args ...any) error { return fmt.Errorf(format, args...) }

func names(errors problems) error {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	return errors.Fatalf("no %s", dir)
}

// What another process works with may be meant to stay.
func handedOver() {
	f, err := os.CreateTemp("", "update")
	if err != nil {
		log.Fatal(err)
	}
	defer os.Remove(f.Name())
//	      ^^^^^^^^^> 1 {{deferred here, and skipped}}
	cmd := exec.Command(f.Name())
	if err := cmd.Start(); err != nil {
		return
	}
	os.Exit(0) // Noncompliant {{"os.Exit" skips the deferred "os.Remove(f.Name())" (line 222): what it would remove remains}} [[likely]]
//	^^^^^^^^^^
}

// Whether there is something to remove is not known.
func socket(path string) {
	defer os.Remove(path)
//	      ^^^^^^^^^> 1 {{deferred here, and skipped}}
	l, err := net.Listen("unix", path)
	if err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "os.Remove(path)" (line 234): what it would remove remains}} [[likely]]
//		^^^^^^^^^^^^^^
	}
	_ = l
}
