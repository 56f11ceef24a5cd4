// Replaces the signal stack of a thread of Go by a small one: a nil dereference overflows it.
package main

/*
#define _GNU_SOURCE
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>

static void change(void)
{
	stack_t mine = { .ss_sp = malloc(4096), .ss_size = 4096 };
	if (sigaltstack(&mine, NULL) != 0)
		abort();
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
