package main

// int quiet(void);
import "C"

func main() {
	C.quiet()
//	^^^^^^^^^ quiet 1 {{Go calls C here}}
}
