// The goroutine sends its error, too, and returns: the test ends.
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
	users := make(chan *user)
	go func() {
		defer close(users)
		user, err := load()
		if err != nil {
			t.Error(err)
			return
		}
		users <- user
	}()
	user, ok := <-users
	if !ok {
		return
	}
	fmt.Fprintln(out, "name:", user.name)
}

// What the package testing prints holds times, so it is left out.
var out = os.Stdout

func main() {
	os.Stdout, _ = os.Open(os.DevNull)
	time.AfterFunc(20*time.Second, func() {
		fmt.Fprintln(out, "the test still waits")
		os.Exit(3)
	})
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestUser", F: testUser}}, nil, nil)
}
