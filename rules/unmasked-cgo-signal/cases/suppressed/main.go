package main

/*
#include <unistd.h>

static void rest(void)
{
	usleep(10); // NOSONAR
	// nolint:unmasked-cgo-signal // shorter is good enough
	usleep(20);
}
*/
import "C"

// int doze(void);
import "C"

func main() {
	C.rest()
	C.doze()
}
