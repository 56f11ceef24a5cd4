// Package stop ends what can't go on.
package stop

import "runtime"

// Now ends the goroutine. That is right for a worker, and wrong for a handler.
func Now() {
	runtime.Goexit()
//	^^^^^^^^^^^^^^ now 2 {{"runtime.Goexit" is called here}}
}
