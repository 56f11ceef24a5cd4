package cases

import "example.com/unknown/C"

//export onNothing
func onNothing() {
	C.call()
	panic("nothing")
}
