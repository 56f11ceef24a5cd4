package work

import "testing"

func TestFourth(t *testing.T) {
	defer deferredInTest()
	fourth()
}
