// A goroutine of a test that calls t.Fatal: it ends, the test goes on without what it should have made.
package main

import (
	"errors"
	"fmt"
	"os"
	"testing"
)

type user struct{ name string }

func load() (*user, error) { return nil, errors.New("no such user") }

func testUser(t *testing.T) {
	var loaded *user
	done := make(chan struct{})
	go func() {
		defer close(done)
		user, err := load()
		if err != nil {
			t.Fatal(err)
		}
		loaded = user
	}()
	<-done
	fmt.Fprintln(out, "the test goes on")
	fmt.Fprintln(out, "name:", loaded.name)
}

// What the package testing prints holds times, so it is left out.
var out = os.Stdout

func main() {
	os.Stdout, _ = os.Open(os.DevNull)
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestUser", F: testUser}}, nil, nil)
}
