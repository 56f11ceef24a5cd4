package cases

import . "fmt"

// A dot import brings exported names only: recover stays the builtin.
func bad() {
	defer recover()
	Println("working")
	panic("boom")
}
