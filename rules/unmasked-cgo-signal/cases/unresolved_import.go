package cases

import "example.com/unknown/C"

func wait() {
	C.usleep(10)
}
