// Takes SIGSEGV over in C: a nil dereference in Go is no panic any more.
package main

/*
#include <signal.h>
#include <string.h>
#include <unistd.h>

static struct sigaction before;

static void on_fault(int number, siginfo_t *info, void *context)
{
	static const char text[] = "memory fault\n";
	write(1, text, sizeof text - 1);
	_exit(1);
}

static void watch(void)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_sigaction = on_fault;
	action.sa_flags = SA_SIGINFO | SA_ONSTACK;
	sigaction(SIGSEGV, &action, NULL);
}
*/
import "C"

import "fmt"

func read(value *int) (result int, err any) {
	defer func() { err = recover() }()
	return *value, nil
}

func main() {
	C.watch()
	_, err := read(nil)
	fmt.Println("recovered:", err)
}
