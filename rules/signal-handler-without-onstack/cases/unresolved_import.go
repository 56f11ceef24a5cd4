package cases

import "example.com/unknown/C"

func watch(handler func(int)) {
	C.signal(10, handler)
}
