package cases

import (
	"net/rpc"
	"testing"
)

type Stock struct{ t *testing.T }

func (s *Stock) Count(name string, count *int) error {
	if name == "" {
		s.t.Fatal("no name") // Noncompliant {{"s.t.Fatal" ends the server's goroutine, not the test: the client waits for an answer; call "Error" and return}}
//		^^^^^^^^^^^^^^^^^^^^
	}
	return nil
}

func TestStock(t *testing.T) {
	server := rpc.NewServer()
	if err := server.Register(&Stock{t}); err != nil {
//	                          ^^^^^^^^^< 1 {{registered as a handler here}}
		t.Fatal(err)
	}
}
