// The handler of a test's own type calls what the test gives to it.
package cases

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

type stub struct {
	answer func(w http.ResponseWriter, r *http.Request)
}

func (s *stub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.answer(w, r)
//	^^^^^^^^ p1 2 {{called by the handler here}}
}

func TestStub(t *testing.T) {
	server := httptest.NewServer(&stub{
// ^[sc=31;el=+12;ec=2] p1 1 {{served here}}
		answer: func(w http.ResponseWriter, r *http.Request) {
			if r.Method != http.MethodGet {
				t.Fatal(r.Method) // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=p1;quickfixes=f1]]
//				^^^^^^^^^^^^^^^^^
// fix@f1 {{Call "Error" and return}}
// edit@f1 [[sc=7;ec=12]] {{Error}}
// edit@f1 [[sc=166;ec=166]] {{\n				return}}
			}
			w.WriteHeader(http.StatusNoContent)
		},
	})
	defer server.Close()
}

func TestOtherStub(t *testing.T) {
	server := httptest.NewServer(&stub{
		answer: func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusNoContent)
		},
	})
	defer server.Close()
}

type asked struct {
	answer func(w http.ResponseWriter, r *http.Request)
}

func (a *asked) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.answer(w, r)
}

// The test itself calls it elsewhere.
func TestAsked(t *testing.T) {
	handler := &asked{
		answer: func(w http.ResponseWriter, r *http.Request) {
			t.Fatal(r.Method)
		},
	}
	handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", nil))
}

func TestServed(t *testing.T) {
	server := httptest.NewServer(&asked{
		answer: func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusNoContent)
		},
	})
	defer server.Close()
}
