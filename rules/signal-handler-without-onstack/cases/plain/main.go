package main

/*
#include <signal.h>
#include <string.h>

static void on_signal(int number) { (void)number; }

// doc:bad
static void watch(void)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_handler = on_signal;
	action.sa_flags = SA_RESTART;
	sigaction(SIGUSR1, &action, NULL); // Noncompliant {{"sigaction" installs "on_signal" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}} [[path=action]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// doc:good
static void watch_on_stack(void)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_handler = on_signal;
	action.sa_flags = SA_RESTART | SA_ONSTACK;
	sigaction(SIGUSR1, &action, NULL);
}

// doc:signal
static void watch_by_signal(void)
{
	signal(SIGUSR2, on_signal); // Noncompliant {{"signal" installs "on_signal" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}} [[path=signal]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// doc:
*/
import "C"

func main() {
	C.watch()
//	^^^^^^^^^ action 1 {{Go calls C here}}
	C.watch_on_stack()
	C.watch_by_signal()
//	^^^^^^^^^^^^^^^^^^^ signal 1 {{Go calls C here}}
}
