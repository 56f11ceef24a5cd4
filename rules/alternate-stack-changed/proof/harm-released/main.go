// Releases the signal stack of a thread of Go: a nil dereference kills the process.
package main

/*
#define _GNU_SOURCE
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>

static void change(void)
{
	stack_t mine = { .ss_size = 65536 };
	mine.ss_sp = mmap(NULL, mine.ss_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	sigaltstack(&mine, NULL);
	munmap(mine.ss_sp, mine.ss_size);
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
