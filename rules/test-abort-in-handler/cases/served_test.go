package cases

import (
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestMux(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
//	                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		t.FailNow() // Noncompliant {{"t.FailNow" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[quickfixes=fail4]]
//		^^^^^^^^^^^
// fix@fail4 {{Call "Fail"}}
// edit@fail4 [[sc=5;ec=12]] {{Fail}}
	})
	server := httptest.NewTLSServer(mux)
//	                                ^^^< 2 {{served here}}
	defer server.Close()
}

func TestVariable(t *testing.T) {
	handler := func(w http.ResponseWriter, r *http.Request) {
		t.Skip("not today") // Noncompliant {{"t.Skip" ends the server's goroutine, not the test: the client gets EOF; skip before it starts}}
//		^^^^^^^^^^^^^^^^^^^
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(handler))
//	                                                       ^^^^^^^< 1 {{served here}}
	server.Start()
	defer server.Close()
}

func TestField(t *testing.T) {
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
		t.Fatalf("%s", r.URL) // Noncompliant {{"t.Fatalf" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[quickfixes=fail3]]
//		^^^^^^^^^^^^^^^^^^^^^
// fix@fail3 {{Call "Errorf"}}
// edit@fail3 [[sc=5;ec=11]] {{Errorf}}
	})}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go server.Serve(listener)
}

type standIn struct{ t *testing.T }

func (s standIn) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.t.Fatal(r.URL) // Noncompliant {{"s.t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[quickfixes=fail2]]
//	^^^^^^^^^^^^^^^^
// fix@fail2 {{Call "Error"}}
// edit@fail2 [[sc=6;ec=11]] {{Error}}
}

func TestStandIn(t *testing.T) {
	server := httptest.NewServer(standIn{t})
//	                             ^^^^^^^^^^< 1 {{served here}}
	defer server.Close()
}

func TestTable(t *testing.T) {
	for _, path := range []string{"/", "/orders"} {
		t.Run(path, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//			                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
				t.SkipNow() // Noncompliant {{"t.SkipNow" ends the server's goroutine, not the test: the client gets EOF; skip before it starts}}
//				^^^^^^^^^^^
			}))
			defer server.Close()
		})
	}
}

func BenchmarkServer(b *testing.B) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
		b.Fatal(r.URL) // Noncompliant {{"b.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[quickfixes=fail]]
//		^^^^^^^^^^^^^^
// fix@fail {{Call "Error"}}
// edit@fail [[sc=5;ec=10]] {{Error}}
	}))
	defer server.Close()
}
