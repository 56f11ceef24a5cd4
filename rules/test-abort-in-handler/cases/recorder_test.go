package cases

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// The test calls the handler itself: on its own goroutine t.Fatal is right.
func TestRecorder(t *testing.T) {
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		t.Fatal("never called")
	})
	handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
}

func TestMuxAndRecorder(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		t.Fatal("never called")
	})
	mux.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
}

type transport func(*http.Request) (*http.Response, error)

func (f transport) RoundTrip(r *http.Request) (*http.Response, error) {
	return f(r)
}

// The client runs it on the goroutine of who asks.
func TestTransport(t *testing.T) {
	client := &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
		t.Fatal("never asked")
		return nil, nil
	})}
	client.Get("http://server")
}

// Nobody knows whether it is ever served.
func handlerFor(t *testing.T) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		t.Fatal("never called")
	}
}
