#include <signal.h>
#include <stddef.h>
#include <string.h>

#define LAST 65

static void on_signal(int number) { (void)number; }

static struct sigaction all_before[LAST];

static void on_info(int number, siginfo_t *info, void *context)
{
	struct sigaction *before = &all_before[number];
	if (before->sa_flags & SA_SIGINFO)
		before->sa_sigaction(number, info, context);
}

/* Hands on what it gets. */
void hand_on(void)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_sigaction = on_info;
	action.sa_flags = SA_ONSTACK | SA_SIGINFO;
	sigaction(SIGSEGV, &action, &all_before[SIGSEGV]);
}

/* Restores what was there. */
void for_a_while(void)
{
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_ONSTACK }, before;
	sigaction(SIGSEGV, &action, &before);
	sigaction(SIGSEGV, &before, NULL);
	void (*old)(int) = signal(SIGPIPE, SIG_DFL);
	signal(SIGPIPE, old);
}

/* Asks first. */
void ask_first(void)
{
	struct sigaction action = { .sa_handler = SIG_DFL };
	static struct sigaction asked;
	sigaction(SIGBUS, NULL, &asked);
	sigaction(SIGBUS, &action, NULL);
	if (asked.sa_handler != SIG_DFL)
		sigaction(SIGBUS, &asked, NULL);
}

/* Who calls it may restore it. */
void give_back(struct sigaction *before)
{
	struct sigaction action = { .sa_handler = SIG_DFL };
	sigaction(SIGURG, &action, before);
}

/* Kept, and read by nobody. */
void keep_for_nothing(void)
{
	struct sigaction action = { .sa_handler = SIG_IGN }, before;
	sigaction(SIGURG, &action, &before); // Noncompliant {{SIGURG no longer reaches Go: loops can't be preempted, and the garbage collector may wait for them forever}} [[path=nothing]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

/* Kills the process: that is another rule's. */
void off_stack(void)
{
	signal(SIGSEGV, on_signal);
}
