#include <signal.h>
#include <stddef.h>

int quiet(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGURG);
	return sigprocmask(SIG_BLOCK, &set, NULL); // Noncompliant {{SIGURG stays blocked after this call from Go: the garbage collector may wait for the thread forever}} [[path=quiet]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
