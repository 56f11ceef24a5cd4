package shop

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"google.golang.org/grpc"
)

// The product would register it, but this test calls it on its own goroutine.
func TestField(t *testing.T) {
	s := &server{}
	s.intercept = func(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
		t.Fatal("unexpected")
		return nil, nil
	}
	if err := s.check(context.Background()); err != nil {
		t.Fatal(err)
	}
}

// This one is registered by the test.
type started struct {
	intercept grpc.UnaryServerInterceptor
}

func TestRegistered(t *testing.T) {
	s := &started{}
	s.intercept = func(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
		t.Fatal("unexpected") // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client waits for an answer; call "Error" and return}}
//		^^^^^^^^^^^^^^^^^^^^^
		return nil, nil
	}
	grpc.NewServer(grpc.UnaryInterceptor(s.intercept))
//	                                     ^^^^^^^^^^^< 1 {{registered as a handler here}}
}

// The same with HTTP.
func TestPage(t *testing.T) {
	s := &server{}
	s.page = func(w http.ResponseWriter, r *http.Request) {
		t.Fatal("unexpected")
	}
	s.page(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", nil))
}
