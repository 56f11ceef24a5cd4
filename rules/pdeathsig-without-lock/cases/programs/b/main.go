// Command b ends a thread.
package main

import "runtime"

func main() {
	go func() { runtime.LockOSThread() }()
}
