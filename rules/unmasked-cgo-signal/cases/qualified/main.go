package main

// void wake(int us);
// void rest(int us);
// void rest_outside(int us);
// #cgo LDFLAGS: -lstdc++
import "C"

func main() {
	C.wake(10)
	C.rest(10)
	C.rest_outside(10)
//	^^^^^^^^^^^^^^^^^^ outside 1 {{Go calls C here}}
}
