package cases

import "example.com/unknown/C"

func quiet() {
	C.pthread_sigmask(0, nil, nil)
}
