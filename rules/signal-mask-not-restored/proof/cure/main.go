// Blocks signals in C, and restores the mask before Go goes on.
package main

/*
#include <signal.h>

static void work(void) {}

static void critical(void)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	work();
	pthread_sigmask(SIG_SETMASK, &before, 0);
}
*/
import "C"

import "fmt"

type order struct{ id int }

func main() {
	var missing *order
	defer func() {
		fmt.Println("recovered:", recover() != nil)
	}()
	C.critical()
	fmt.Println(missing.id)
}
