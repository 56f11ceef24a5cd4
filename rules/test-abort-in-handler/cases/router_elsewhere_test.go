// Routers that helpers get, return or keep.
package cases

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// The helper registers with the router that its caller serves.
func handle(t *testing.T, mux *http.ServeMux, path string) {
	mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
//	                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ p1 1 {{registered as a handler here}}
		if r.Method != http.MethodGet {
			t.Fatal(r.Method) // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=p1;quickfixes=f1]]
//			^^^^^^^^^^^^^^^^^
// fix@f1 {{Call "Error" and return}}
// edit@f1 [[sc=6;ec=11]] {{Error}}
// edit@f1 [[sc=165;ec=165]] {{\n			return}}
		}
		w.WriteHeader(http.StatusNoContent)
	})
}

func TestParameter(t *testing.T) {
	mux := http.NewServeMux()
	handle(t, mux, "/a")
	server := httptest.NewServer(mux)
//	                             ^^^ p1 2 {{served here}}
	defer server.Close()
}

// The helper serves the router of its caller.
func serve(t *testing.T, mux *http.ServeMux) string {
	server := httptest.NewServer(mux)
//	                             ^^^ p2 2 {{served here}}
	t.Cleanup(server.Close)
	return server.URL
}

func TestServedByHelper(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
//	                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ p2 1 {{registered as a handler here}}
		if r.Method != http.MethodGet {
			t.Fatal(r.Method) // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=p2;quickfixes=f2]]
//			^^^^^^^^^^^^^^^^^
// fix@f2 {{Call "Error" and return}}
// edit@f2 [[sc=6;ec=11]] {{Error}}
// edit@f2 [[sc=165;ec=165]] {{\n			return}}
		}
		w.WriteHeader(http.StatusNoContent)
	})
	t.Log(serve(t, mux))
}

// The helper serves the router that it returns.
func setUp(t *testing.T) (mux *http.ServeMux, url string) {
	mux = http.NewServeMux()
	server := httptest.NewServer(mux)
//	                             ^^^ p3 2 {{served here}}
	t.Cleanup(server.Close)
	return mux, server.URL
}

func TestResult(t *testing.T) {
	mux, url := setUp(t)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
//	                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ p3 1 {{registered as a handler here}}
		if r.Method != http.MethodGet {
			t.Fatal(r.Method) // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=p3;quickfixes=f3]]
//			^^^^^^^^^^^^^^^^^
// fix@f3 {{Call "Error" and return}}
// edit@f3 [[sc=6;ec=11]] {{Error}}
// edit@f3 [[sc=165;ec=165]] {{\n			return}}
		}
		w.WriteHeader(http.StatusNoContent)
	})
	t.Log(url)
}

type fake struct {
	mux    *http.ServeMux
	server *httptest.Server
}

func newFake() *fake {
	f := &fake{mux: http.NewServeMux()}
	f.server = httptest.NewServer(f.mux)
//	                              ^^^^^ p4 2 {{served here}}
	return f
}

func TestField(t *testing.T) {
	f := newFake()
	f.mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
//	                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ p4 1 {{registered as a handler here}}
		if r.Method != http.MethodGet {
			t.Fatal(r.Method) // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=p4;quickfixes=f4]]
//			^^^^^^^^^^^^^^^^^
// fix@f4 {{Call "Error" and return}}
// edit@f4 [[sc=6;ec=11]] {{Error}}
// edit@f4 [[sc=165;ec=165]] {{\n			return}}
		}
		w.WriteHeader(http.StatusNoContent)
	})
	defer f.server.Close()
}

// Here the test itself has the router answer.
type recorded struct {
	routes *http.ServeMux
	server *httptest.Server
}

func (r *recorded) start() { r.server = httptest.NewServer(r.routes) }

func TestRecorded(t *testing.T) {
	r := &recorded{routes: http.NewServeMux()}
	r.routes.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		t.Fatal(r.Method)
	})
	r.routes.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", nil))
}

func handleRecorded(t *testing.T, mux *http.ServeMux) {
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		t.Fatal(r.Method)
	})
}

func TestNotServed(t *testing.T) {
	mux := http.NewServeMux()
	handleRecorded(t, mux)
	mux.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", nil))
}
