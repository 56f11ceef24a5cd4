package cases

import "example.com/unknown/C"

func ignore() {
	C.signal(11, C.SIG_DFL)
}
