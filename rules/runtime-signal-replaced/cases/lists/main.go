package main

/*
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static const int crashes[] = { SIGABRT, SIGSEGV, SIGBUS };

static void on_crash(int number) { _exit(number); }

static void install(int number, void (*handler)(int))
{
	struct sigaction action = { .sa_handler = handler, .sa_flags = SA_ONSTACK };
	sigaction(number, &action, NULL); // Noncompliant {{SIGURG no longer reaches Go: loops can't be preempted, and the garbage collector may wait for them forever}} [[path=install]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

static void watch_crashes(void)
{
	struct sigaction action = { .sa_handler = on_crash, .sa_flags = SA_ONSTACK };
	for (unsigned i = 0; i < sizeof crashes / sizeof *crashes; i++)
		sigaction(crashes[i], &action, NULL); // Noncompliant {{SIGSEGV no longer reaches Go: a nil dereference is no panic any more, call the old action after your own}} [[path=crashes]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

static void watch_each(void)
{
	struct sigaction action = { .sa_handler = on_crash, .sa_flags = SA_ONSTACK };
	sigaction(SIGBUS, &action, NULL); // Noncompliant {{SIGBUS no longer reaches Go: a fault in mapped memory ends the process without a panic or Go's report (and 1 more place)}} [[path=each]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	sigaction(SIGSEGV, &action, NULL);
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ each also {{SIGSEGV is taken, too}}
}

static void use(void)
{
	install(SIGUSR1, on_crash);
	install(SIGURG, on_crash);
//	^^^^^^^^^^^^^^^^^^^^^^^^^ install 2 {{"use" calls "install"}}
}
*/
import "C"

func main() {
	C.watch_crashes()
//	^^^^^^^^^^^^^^^^^ crashes 1 {{Go calls C here}}
	C.watch_each()
//	^^^^^^^^^^^^^^ each 1 {{Go calls C here}}
	C.use()
//	^^^^^^^ install 1 {{Go calls C here}}
}
