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
//			            ^^^^^^^^^> 1 {{the panic is recovered here}}
				http.Error(w, fmt.Sprintf("panic: %v", cause), http.StatusInternalServerError) // Noncompliant {{"Error" sends the panic to the client: log it, and send a general text}}
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
//		            ^^^^^^^^^> 1 {{the panic is recovered here}}
			err, ok := cause.(error)
			if !ok {
				err = fmt.Errorf("panic: %v", cause)
			}
			message := "sorry: " + err.Error()
			fmt.Fprintln(w, message) // Noncompliant {{"Fprintln" sends the panic to the client: log it, and send a general text}}
//			^^^^^^^^^^^^
		}
	}()
	work()
}

func asJSON(w http.ResponseWriter, work func()) {
	defer func() {
		switch cause := recover().(type) {
//		                ^^^^^^^^^> 1 {{the panic is recovered here}}
		case nil:
		case error:
			_ = json.NewEncoder(w).Encode(map[string]any{"error": cause.Error()}) // Noncompliant {{"Encode" sends the panic to the client: log it, and send a general text}}
//			    ^^^^^^^^^^^^^^^^^^^^^^^^^
		}
	}()
	work()
}

func stack(w http.ResponseWriter, work func()) {
	defer func() {
		if recover() != nil {
//		   ^^^^^^^^^> 1 {{the panic is recovered here}}
			buffer := make([]byte, 1<<16)
			n := runtime.Stack(buffer, false)
			w.Write(buffer[:n]) // Noncompliant {{"Write" sends the panic to the client: log it, and send a general text}}
//			^^^^^^^
		}
	}()
	work()
}

func byHelper(w http.ResponseWriter, work func()) {
	defer func() {
		if cause := recover(); cause != nil {
//		            ^^^^^^^^^ helper 1 {{the panic is recovered here}}
			answer(w, http.StatusInternalServerError, cause) // Noncompliant {{"answer" sends the panic to the client: log it, and send a general text}} [[path=helper]]
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
