#include <signal.h>
#include <stddef.h>

int quiet(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGURG);
	return sigprocmask(SIG_BLOCK, &set, NULL); // Noncompliant {{these signals stay blocked after this call from Go: other goroutines go on to run on the thread}} [[path=quiet]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
