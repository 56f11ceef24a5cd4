// Leaves all signals blocked behind a call of C: the guard of a Go function can't help any more.
package main

/*
#include <signal.h>

static void work(void) {}

static void critical(void)
{
	sigset_t all;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, 0);
	work();
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
