package cases

import "testing"

func TestPanic(t *testing.T) {
	defer func() { recover() }()
	panic("expected")
}
