// Restores the signal stack of a thread of Go: a nil dereference can be recovered.
package main

/*
#define _GNU_SOURCE
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>

static void change(void)
{
	stack_t none = { .ss_flags = SS_DISABLE }, before;
	sigaltstack(&none, &before);
	sigaltstack(&before, NULL);
}
*/
import "C"

import (
	"fmt"
	"runtime"
)

func read(value *int) (result int, err any) {
	defer func() { err = recover() }()
	return *value, nil
}

func main() {
	runtime.LockOSThread()
	C.change()
	_, err := read(nil)
	fmt.Println("recovered:", err)
}
