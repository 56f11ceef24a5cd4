// What was panicked with stays inside, or is meant for clients.
package cases

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"runtime/debug"
)

type userError struct {
	text string
	code int
}

func (e *userError) Error() string { return e.text }

func own(w http.ResponseWriter, work func()) {
	defer func() {
		switch cause := recover().(type) {
		case nil:
		case *userError:
			http.Error(w, cause.text, cause.code)
		default:
			log.Print(cause)
			http.Error(w, "internal error", http.StatusInternalServerError)
		}
	}()
	work()
}

func asserted(w http.ResponseWriter, work func()) {
	defer func() {
		if err, ok := recover().(*userError); ok {
			http.Error(w, err.Error(), err.code)
		}
	}()
	work()
}

func inDebugMode(w http.ResponseWriter, work func(), debugMode bool) {
	defer func() {
		cause := recover()
		if cause == nil {
			return
		}
		if debugMode {
			fmt.Fprintf(w, "%v\n%s", cause, debug.Stack())
		} else {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}()
	work()
}

// usedAgain has a variable of the name that what recover returned had before.
func usedAgain(w http.ResponseWriter, work func() error) {
	defer func() {
		if err := recover(); err != nil {
			log.Print(err)
		}
		if err := errors.New("gone"); err != nil {
			http.Error(w, err.Error(), http.StatusGone)
		}
	}()
	work()
}

func console(w http.ResponseWriter, work func()) {
	defer func() {
		if cause := recover(); cause != nil {
			fmt.Fprintln(os.Stderr, cause)
			fmt.Fprintln(w, "sorry")
		}
	}()
	work()
}

func logs(w http.ResponseWriter, cause any) {
	log.Print(cause)
	http.Error(w, "internal error", http.StatusInternalServerError)
}

func byHelper2(w http.ResponseWriter, work func()) {
	defer func() {
		if cause := recover(); cause != nil {
			logs(w, cause)
		}
	}()
	work()
}

// stacks is a page for operators.
func stacks(w http.ResponseWriter, _ *http.Request) {
	w.Write(debug.Stack())
}
