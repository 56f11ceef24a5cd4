package cases

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

type log struct{}

func (log) Fatal(...any) {}

func TestGood(t *testing.T) {
	var t2 log
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		t2.Fatal("it returns")
		t.Errorf("%s", r.URL)
		t.Log("seen")
		t.Fail()
	}))
	defer server.Close()
}

// A goroutine of the handler's own is for another rule.
func TestGoroutine(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		go func() { t.Fatal(r.URL) }()
	}))
	defer server.Close()
}
