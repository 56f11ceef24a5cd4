// The goroutine hands its error over, and the test's own goroutine fails the test.
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
	failed := make(chan error)
	go func() {
		user, err := load()
		loaded = user
		failed <- err
	}()
	if err := <-failed; err != nil {
		t.Fatal(err)
	}
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
