#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

void disabled(void)
{
	stack_t none = { .ss_flags = SS_DISABLE };
	if (sigaltstack(&none, NULL) != 0) // Noncompliant {{the thread goes back to Go without a signal stack: "fatal error: non-Go code disabled sigaltstack"}} [[path=disabled]]
//	    ^^^^^^^^^^^^^^^^^^^^^^^^
		abort();
}

void released(void)
{
	stack_t mine = { 0 };
	mine.ss_sp = malloc(65536);
	mine.ss_size = 65536;
	sigaltstack(&mine, NULL); // Noncompliant {{the thread goes back to Go with a signal stack whose memory is gone: the next signal kills the process}} [[path=released]]
//	^^^^^^^^^^^^^^^^^^^^^^^^
	free(mine.ss_sp);
}

void of_the_function(void)
{
	char memory[65536];
	stack_t mine = { .ss_sp = memory, .ss_size = sizeof memory };
	sigaltstack(&mine, NULL); // Noncompliant {{the thread goes back to Go with a signal stack whose memory is gone: the next signal kills the process}} [[path=function]]
//	^^^^^^^^^^^^^^^^^^^^^^^^
}

void tiny(void)
{
	stack_t mine = { 0 }, before;
	mine.ss_sp = malloc(MINSIGSTKSZ);
	mine.ss_size = MINSIGSTKSZ;
	sigaltstack(&mine, &before); // Noncompliant {{the thread goes back to Go with too small a signal stack: "fatal: morestack on gsignal"}} [[path=tiny]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

void usual(void)
{
	static char memory[65536];
	stack_t mine = { .ss_sp = memory, .ss_size = SIGSTKSZ };
	sigaltstack(&mine, NULL); // Noncompliant {{the thread goes back to Go with a signal stack of SIGSTKSZ bytes: Go's own has 32 kB, restore it}} [[likely;path=usual]]
//	^^^^^^^^^^^^^^^^^^^^^^^^
}

void large(void)
{
	stack_t mine = { 0 };
	mine.ss_sp = malloc(65536);
	mine.ss_size = 65536;
	sigaltstack(&mine, NULL);
}

static stack_t kept;

void kept_elsewhere(void)
{
	stack_t none = { .ss_flags = SS_DISABLE };
	sigaltstack(&none, &kept);
}

void restore(void) { sigaltstack(&kept, NULL); }

void asked_first(void)
{
	stack_t before, none = { .ss_flags = SS_DISABLE };
	sigaltstack(NULL, &before);
	sigaltstack(&none, NULL);
	sigaltstack(&before, NULL);
}

static void *run(void *unused)
{
	stack_t none = { .ss_flags = SS_DISABLE };
	sigaltstack(&none, NULL);
	return unused;
}

void other_thread(void)
{
	pthread_t thread;
	pthread_create(&thread, NULL, run, NULL);
}

void handed_in(stack_t *stack) { sigaltstack(stack, NULL); }
