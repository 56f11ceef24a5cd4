package main

/*
#include <signal.h>
#include <string.h>
#include <unistd.h>

// doc:bad
static void on_fault(int number)
{
	static const char text[] = "memory fault\n";
	write(2, text, sizeof text - 1);
	_exit(1);
}

static void watch(void)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_handler = on_fault;
	action.sa_flags = SA_ONSTACK;
	sigaction(SIGSEGV, &action, NULL); // Noncompliant {{SIGSEGV no longer reaches Go: a nil dereference is no panic any more, call the old action after your own}} [[path=watch]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// doc:urgent
static void quiet(void)
{
	signal(SIGURG, SIG_IGN); // Noncompliant {{SIGURG no longer reaches Go: loops can't be preempted, and the garbage collector may wait for them forever}} [[path=quiet]]
//	^^^^^^^^^^^^^^^^^^^^^^^
}

// doc:good
static struct sigaction before;

static void tell_and_hand_on(int number, siginfo_t *info, void *context)
{
	static const char text[] = "memory fault\n";
	write(2, text, sizeof text - 1);
	before.sa_sigaction(number, info, context);
}

static void watch_too(void)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_sigaction = tell_and_hand_on;
	action.sa_flags = SA_SIGINFO | SA_ONSTACK;
	sigaction(SIGSEGV, &action, &before);
}

// doc:
*/
import "C"

func main() {
	C.watch()
//	^^^^^^^^^ watch 1 {{Go calls C here}}
	C.quiet()
//	^^^^^^^^^ quiet 1 {{Go calls C here}}
	C.watch_too()
}
