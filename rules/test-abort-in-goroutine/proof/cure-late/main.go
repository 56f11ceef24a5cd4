// The test waits for its goroutine, which hands its error over.
package main

import (
	"errors"
	"fmt"
	"os"
	"testing"
	"time"
)

type user struct{ name string }

func load() (*user, error) { return nil, errors.New("no such user") }

func testUser(t *testing.T) {
	failed := make(chan error)
	go func() {
		_, err := load()
		time.Sleep(100 * time.Millisecond)
		failed <- err
	}()
	if err := <-failed; err != nil {
		t.Fatal(err)
	}
}

func testOther(*testing.T) {
	time.Sleep(time.Second)
	fmt.Fprintln(out, "the other test ended")
}

// What the package testing prints holds times, so it is left out.
var out = os.Stdout

func main() {
	os.Stdout, _ = os.Open(os.DevNull)
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "TestUser", F: testUser},
		{Name: "TestOther", F: testOther},
	}, nil, nil)
}
