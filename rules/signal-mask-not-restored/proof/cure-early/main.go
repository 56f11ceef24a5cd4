// Blocks signals in C, and restores the mask whatever comes of the work.
package main

/*
#include <signal.h>

static int work(int step) { return step; }

static int critical(int step)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	int done = work(step) < 0 ? -1 : 0;
	pthread_sigmask(SIG_SETMASK, &before, 0);
	return done;
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
