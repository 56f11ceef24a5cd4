// A condition of testify's Eventually that aborts the test: the first try is the last one.
package main

import (
	"errors"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The third try would find it ready.
func ready(try int) error {
	if try < 3 {
		return errors.New("not yet")
	}
	return nil
}

func testReady(t *testing.T) {
	tries := 0
	start := time.Now()
	defer func() {
		fmt.Fprintln(out, "tries:", tries, "waited until time was up:", time.Since(start) > time.Second)
	}()
	require.Eventually(t, func() bool {
		tries++
		err := ready(tries)
		require.NoError(t, err)
		return true
	}, time.Second, 10*time.Millisecond)
	fmt.Fprintln(out, "ready")
}

// What the package testing prints holds times, so it is left out.
var out = os.Stdout

func main() {
	os.Stdout, _ = os.Open(os.DevNull)
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestReady", F: testReady}}, nil, nil)
}
