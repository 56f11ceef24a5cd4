package cases

import "example.com/unknown/C"

func disable() {
	C.sigaltstack(C.none, nil)
}
