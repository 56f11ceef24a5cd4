// A goroutine that outlives its test and calls t.Fatal: the test has passed, the test binary dies.
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
	finished := make(chan struct{})
	t.Cleanup(func() { close(finished) })
	go func() {
		_, err := load()
		<-finished // the goroutine is a little slower than the test
		time.Sleep(100 * time.Millisecond)
		if err != nil {
			t.Fatal(err)
		}
	}()
}

func testOther(*testing.T) {
	time.Sleep(20 * time.Second)
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
