// What an author may have meant is only likely.
package cases

import (
	"errors"
	"log"
	"net/http"
)

var errEmpty = errors.New("empty")

func quietly(work func() error) error { // Noncompliant {{after a panic "quietly" returns nil: its callers see success}} [[likely]]
//   ^^^^^^^
	defer func() {
//	      ^^^^^^< 1 {{this guard is deferred}}
		recover()
//		^^^^^^^^^< 3 {{stops here, and no error is set}}
	}()
	return work()
//	       ^^^^< 2 {{a panic here}}
}

func answered(w http.ResponseWriter, work func() error) error { // Noncompliant {{after a panic "answered" returns nil: its callers see success}} [[likely]]
//   ^^^^^^^^
	defer func() {
//	      ^^^^^^< 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^< 3 {{stops here, and no error is set}}
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	return work()
//	       ^^^^< 2 {{a panic here}}
}

func neverFails(work func()) error { // Noncompliant {{after a panic "neverFails" returns nil: its callers see success}} [[likely]]
//   ^^^^^^^^^^
	defer func() {
//	      ^^^^^^< 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^< 3 {{stops here, and no error is set}}
			log.Print(r)
		}
	}()
	work()
//	^^^^< 2 {{a panic here}}
	return nil
}

type job struct{ failed bool }

func (j *job) run(work func() error) error { // Noncompliant {{after a panic "job.run" returns nil: its callers see success}} [[likely]]
//            ^^^
	defer func() {
//	      ^^^^^^< 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^< 3 {{stops here, and no error is set}}
			j.failed = true
		}
	}()
	return work()
//	       ^^^^< 2 {{a panic here}}
}

func found(work func() error) (bool, error) { // Noncompliant {{after a panic "found" returns nil: its callers see success}} [[likely]]
//   ^^^^^
	defer func() {
//	      ^^^^^^< 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^< 3 {{stops here, and no error is set}}
			log.Print(r)
		}
	}()
	return true, work()
//	             ^^^^< 2 {{a panic here}}
}

func send(messages chan<- string, message string) error { // Noncompliant {{after a panic "send" returns nil: its callers see success}} [[likely]]
//   ^^^^
	defer func() {
//	      ^^^^^^< 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^< 3 {{stops here, and no error is set}}
			log.Print(r)
		}
	}()
	if message == "" {
		return errEmpty
	}
	messages <- message
//	^^^^^^^^^^^^^^^^^^^< 2 {{a panic here}}
	return nil
}

type context interface{ String(int, string) error }

func answeredByFramework(c context, work func() error) error { // Noncompliant {{after a panic "answeredByFramework" returns nil: its callers see success}} [[likely]]
//   ^^^^^^^^^^^^^^^^^^^
	defer func() {
//	      ^^^^^^< 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^< 3 {{stops here, and no error is set}}
			_ = c.String(http.StatusInternalServerError, "sorry")
		}
	}()
	return work()
//	       ^^^^< 2 {{a panic here}}
}

func answeredBySomeText(w http.ResponseWriter, work func() error) error { // Noncompliant {{after a panic "answeredBySomeText" returns nil: its callers see success}} [[likely]]
//   ^^^^^^^^^^^^^^^^^^
	defer func() {
//	      ^^^^^^< 1 {{this guard is deferred}}
		if r := recover(); r != nil {
//		        ^^^^^^^^^< 3 {{stops here, and no error is set}}
			http.Error(w, "sorry", http.StatusInternalServerError)
		}
	}()
	return work()
//	       ^^^^< 2 {{a panic here}}
}
