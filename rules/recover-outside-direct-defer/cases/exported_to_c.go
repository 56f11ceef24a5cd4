package main

/*
typedef void (*callback)(int);

extern void onEvent(int code);

static void wait(void) { onEvent(1); }
*/
import "C"

import "log"

// C calls it, and has no defer statement.
//
//export onEvent
func onEvent(code C.int) {
	if r := recover(); r != nil { // Noncompliant {{"recover" returns nil here and the panic continues: no deferred function calls it}}
//	        ^^^^^^^^^
		log.Print("recovered ", r)
	}
	handle(int(code))
}

// Go's own code defers it, too.
//
//export onError
func onError() {
	if r := recover(); r != nil {
		log.Print("recovered ", r)
	}
}

func handle(code int) {
	defer onError()
	log.Print(100 / code)
}

func main() {
	C.wait()
}
