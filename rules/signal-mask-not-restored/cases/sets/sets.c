#include <signal.h>
#include <stddef.h>

/* all but what the runtime needs */
void harmless(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGSEGV);
	sigfillset(&set);
	sigdelset(&set, SIGSEGV);
	sigdelset(&set, SIGBUS);
	sigdelset(&set, SIGFPE);
	sigdelset(&set, SIGURG);
	pthread_sigmask(SIG_SETMASK, &set, NULL); // Noncompliant {{these signals stay blocked after this call from Go: other goroutines run on this thread next}} [[path=sets]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
