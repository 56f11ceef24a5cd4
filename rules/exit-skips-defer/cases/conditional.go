package cases

import (
	"log"
	"os"
	"runtime/pprof"
)

// A clean-up that is not always made, or not always pending, may not be missed.
func conditional(keep bool) {
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		log.Fatal(err)
	}
	defer func() {
//	      ^^^^^^> 1 {{deferred here, and skipped}}
		if !keep {
			os.RemoveAll(dir)
//			^^^^^^^^^^^^> 2 {{it would clean up here}}
		}
	}()
	if err := os.Chdir(dir); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "os.RemoveAll(dir)" (line 15): what it would remove remains}} [[likely]]
//		^^^^^^^^^^^^^^
	}
}

func perhapsProfiled(name string) {
	if name != "" {
		f, err := os.Create(name)
		if err != nil {
			log.Fatal(err)
		}
		pprof.StartCPUProfile(f)
		defer pprof.StopCPUProfile()
//		      ^^^^^^^^^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	}
	if err := os.Chdir("/"); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "pprof.StopCPUProfile()" (line 35): the profile is incomplete}} [[likely]]
//		^^^^^^^^^^^^^^
	}
}

// In its own branch it is pending for certain.
func inBranch(name string) {
	if name != "" {
		dir, err := os.MkdirTemp("", name)
		if err != nil {
			log.Fatal(err)
		}
		defer os.RemoveAll(dir)
//		      ^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
		if err := os.Chdir(dir); err != nil {
			log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "os.RemoveAll(dir)" (line 51): what it would remove remains}}
//			^^^^^^^^^^^^^^
		}
	}
}

type server struct{ dir string }

// close leaves a folder alone that it was given.
func (s *server) close() {
	if s.dir != "/var/lib" {
		os.RemoveAll(s.dir)
//		^^^^^^^^^^^^> 2 {{it would clean up here}}
	}
}

func ofServer() {
	s, err := newServer()
	if err != nil {
		log.Fatal(err)
	}
	defer s.close()
//	      ^^^^^^^> 1 {{deferred here, and skipped}}
	if err := os.Chdir(s.dir); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" skips the deferred "os.RemoveAll(s.dir)" (line 75): what it would remove remains}} [[likely]]
//		^^^^^^^^^^^^^^
	}
}

func newServer() (*server, error) {
	dir, err := os.MkdirTemp("", "server")
	return &server{dir}, err
}
