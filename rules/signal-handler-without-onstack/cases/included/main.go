package main

/*
#cgo CFLAGS: -I./shared -DWITH_POOL
#cgo windows CFLAGS: -UWITH_POOL
#include <signal.h>
#define POOL_SIGNAL SIGUSR1
#include "pool/pool.c"
#ifdef WITH_POOL
#include "handlers.h"
#endif
*/
import "C"

func main() {
	C.pool_start()
//	^^^^^^^^^^^^^^ pool 1 {{Go calls C here}}
	C.handlers_start()
//	^^^^^^^^^^^^^^^^^^ handlers 1 {{Go calls C here}}
}
