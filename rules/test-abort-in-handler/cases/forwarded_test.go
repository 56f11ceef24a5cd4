package cases

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

type forwarded = func(http.ResponseWriter, *http.Request)

// A helper registers for the test, and serves.
func serve(handle forwarded) *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/", handle)
	return httptest.NewServer(mux)
//	                          ^^^ helper 2 {{served here}}
}

func TestServe(t *testing.T) {
	server := serve(func(http.ResponseWriter, *http.Request) {
//	                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ helper 1 {{registered as a handler here}}
		t.Fatal("served") // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=helper;quickfixes=a]]
//		^^^^^^^^^^^^^^^^^
// fix@a {{Call "Error"}}
// edit@a [[sc=5;ec=10]] {{Error}}
	})
	server.Close()
}

// A helper registers with the router that it is given.
func register(mux *http.ServeMux, handle forwarded) { mux.HandleFunc("/", handle) }

func registerLogged(t *testing.T, mux *http.ServeMux, handle forwarded) {
	t.Log("registered")
	register(mux, handle)
}

func TestRegister(t *testing.T) {
	mux := http.NewServeMux()
	registerLogged(t, mux, func(http.ResponseWriter, *http.Request) {
//	                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ router 1 {{registered as a handler here}}
		t.Fatal("served") // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=router;quickfixes=b]]
//		^^^^^^^^^^^^^^^^^
// fix@b {{Call "Error"}}
// edit@b [[sc=5;ec=10]] {{Error}}
	})
	other := http.NewServeMux()
	register(other, func(http.ResponseWriter, *http.Request) {
		t.Fatal("called by the test")
	})
	other.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	httptest.NewServer(mux).Close()
//	                   ^^^ router 2 {{served here}}
}

// A helper makes the router.
func routes(t *testing.T) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(http.ResponseWriter, *http.Request) {
//	                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ made 1 {{registered as a handler here}}
		t.Fatal("served") // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=made;quickfixes=c]]
//		^^^^^^^^^^^^^^^^^
// fix@c {{Call "Error"}}
// edit@c [[sc=5;ec=10]] {{Error}}
	})
	return mux
}

func TestRoutes(t *testing.T) {
	httptest.NewServer(routes(t)).Close()
//	                   ^^^^^^^^^ made 2 {{served here}}
}

func routesAndCount(t *testing.T) (http.Handler, *int) {
	var count int
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(http.ResponseWriter, *http.Request) {
//	                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kept 1 {{registered as a handler here}}
		count++
		t.Fatal("served") // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=kept;quickfixes=d]]
//		^^^^^^^^^^^^^^^^^
// fix@d {{Call "Error"}}
// edit@d [[sc=5;ec=10]] {{Error}}
	})
	return mux, &count
}

func TestRoutesAndCount(t *testing.T) {
	router, count := routesAndCount(t)
	server := httptest.NewServer(router)
//	                             ^^^^^^ kept 2 {{served here}}
	defer server.Close()
	t.Log(*count)
}

// What is served is another router than the one with the handler.
func routesInside(t *testing.T) http.Handler {
	inside := http.NewServeMux()
	inside.HandleFunc("/", func(http.ResponseWriter, *http.Request) {
		t.Fatal("called by the test")
	})
	inside.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	mux := http.NewServeMux()
	return mux
}

func TestInside(t *testing.T) {
	httptest.NewServer(routesInside(t)).Close()
}

// Nobody serves this one.
func routesForRecorder(t *testing.T) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(http.ResponseWriter, *http.Request) {
		t.Fatal("called by the test")
	})
	return mux
}

func TestRecorded(t *testing.T) {
	router := routesForRecorder(t)
	router.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	router = http.NewServeMux()
	httptest.NewServer(router).Close()
}
