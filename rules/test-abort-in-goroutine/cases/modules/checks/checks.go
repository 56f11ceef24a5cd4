// Package checks has helpers for tests.
package checks

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Must fails the test: right on the test's own goroutine.
func Must(t testing.TB, err error) {
	t.Helper()
	require.NoError(t, err)
//	^^^^^^^^^^^^^^^ must 2 {{"require.NoError" is called here}}
}
