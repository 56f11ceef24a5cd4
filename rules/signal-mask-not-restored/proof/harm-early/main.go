// Returns early from C with all signals blocked: the guard of a Go function can't help any more.
package main

/*
#include <signal.h>

static int work(int step) { return step; }

static int critical(int step)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	if (work(step) < 0)
		return -1;
	pthread_sigmask(SIG_SETMASK, &before, 0);
	return 0;
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
	C.critical(-1)
	fmt.Println(missing.id)
}
