// A guard answers with what was panicked with.
package cases

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"runtime"
	"runtime/debug"
)

// doc:bad
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil && cause != http.ErrAbortHandler {
//			            ^^^^^^^^^> 1 {{what was panicked with is taken here}}
				http.Error(w, fmt.Sprintf("panic: %v", cause), http.StatusInternalServerError) // Noncompliant {{"Error" tells the client what panicked inside: log it, and send a general text}}
//				^^^^^^^^^^
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// doc:

// doc:good
func careful(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil && cause != http.ErrAbortHandler {
				log.Printf("%s: %v\n%s", r.URL.Path, cause, debug.Stack())
				http.Error(w, "internal error", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// doc:

func byVariable(w http.ResponseWriter, work func()) {
	defer func() {
		if cause := recover(); cause != nil {
//		            ^^^^^^^^^> 1 {{what was panicked with is taken here}}
			err, ok := cause.(error)
			if !ok {
				err = fmt.Errorf("panic: %v", cause)
			}
			message := "sorry: " + err.Error()
			fmt.Fprintln(w, message) // Noncompliant {{"Fprintln" tells the client what panicked inside: log it, and send a general text}}
//			^^^^^^^^^^^^
		}
	}()
	work()
}

func asJSON(w http.ResponseWriter, work func()) {
	defer func() {
		switch cause := recover().(type) {
//		                ^^^^^^^^^> 1 {{what was panicked with is taken here}}
		case nil:
		case error:
			_ = json.NewEncoder(w).Encode(map[string]any{"error": cause.Error()}) // Noncompliant {{"Encode" tells the client what panicked inside: log it, and send a general text}}
//			    ^^^^^^^^^^^^^^^^^^^^^^^^^
		}
	}()
	work()
}

func stack(w http.ResponseWriter, work func()) {
	defer func() {
		if recover() != nil {
//		   ^^^^^^^^^> 1 {{what was panicked with is taken here}}
			buffer := make([]byte, 1<<16)
			n := runtime.Stack(buffer, false)
			w.Write(buffer[:n]) // Noncompliant {{"Write" tells the client what panicked inside: log it, and send a general text}}
//			^^^^^^^
		}
	}()
	work()
}

func byHelper(w http.ResponseWriter, work func()) {
	defer func() {
		if cause := recover(); cause != nil {
//		            ^^^^^^^^^ helper 1 {{what was panicked with is taken here}}
			answer(w, http.StatusInternalServerError, cause) // Noncompliant {{"answer" tells the client what panicked inside: log it, and send a general text}} [[path=helper]]
//			^^^^^^
		}
	}()
	work()
}

func answer(w http.ResponseWriter, status int, cause any) {
	w.WriteHeader(status)
	io.WriteString(w, fmt.Sprint(cause))
//	^^^^^^^^^^^^^^ helper 2 {{and sent here}}
}
