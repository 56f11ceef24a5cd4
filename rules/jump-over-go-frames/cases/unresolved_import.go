package cases

import "example.com/unknown/C"

func fail() {
	C.longjmp(C.buffer, 1)
}
