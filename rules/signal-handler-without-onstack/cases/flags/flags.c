#define _GNU_SOURCE
#include <signal.h>
#include <stddef.h>
#include <string.h>

#define FLAGS (SA_SIGINFO | SA_RESTART)
#define STACK_FLAGS (SA_SIGINFO | \
                     SA_ONSTACK)

static void on_signal(int number) { (void)number; }
static void on_info(int number, siginfo_t *info, void *context) { (void)number; (void)info; (void)context; }

void initialised(void)
{
	struct sigaction action = { .sa_handler = on_signal };
	sigaction(SIGUSR1, &action, NULL); // Noncompliant {{"sigaction" installs "on_signal" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}} [[path=initialised]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

void constant(void)
{
	struct sigaction action;
	action.sa_flags = FLAGS;
	action.sa_sigaction = &on_info;
	sigemptyset(&action.sa_mask);
	if (sigaction(SIGUSR1, &action, NULL) != 0) // Noncompliant {{"sigaction" installs "on_info" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}} [[path=constant]]
//	    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return;
	action.sa_flags |= SA_ONSTACK;
}

void taken_away(void)
{
	struct sigaction action = { .sa_flags = SA_ONSTACK };
	action.sa_handler = on_signal;
	sigaction(SIGUSR1, &action, NULL);
	action.sa_flags = 0;
	sigaction(SIGUSR2, &action, NULL); // Noncompliant {{"sigaction" installs "on_signal" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}} [[path=taken]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

static void install(int number, void (*handler)(int))
{
	struct sigaction action;
	memset(&action, 0, sizeof(action));
	action.sa_handler = handler;
	sigaction(number, &action, NULL); // Noncompliant {{"sigaction" installs "on_signal" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}} [[path=handed]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

void handed_over(void)
{
	install(SIGUSR1, on_signal);
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^ handed 2 {{"handed_over" calls "install"}}
}

void on_stack_always(void)
{
	struct sigaction action = { .sa_sigaction = on_info, .sa_flags = STACK_FLAGS };
	sigaction(SIGUSR1, &action, NULL);
	action.sa_flags = 0;
	action.sa_flags |= SA_RESTART;
	action.sa_flags |= SA_ONSTACK;
	sigaction(SIGUSR2, &action, NULL);
}

void maybe_on_stack(int on_stack)
{
	struct sigaction action = { .sa_handler = on_signal };
	if (on_stack)
		action.sa_flags = SA_ONSTACK;
	sigaction(SIGUSR1, &action, NULL);
}

static void prepare(struct sigaction *action) { action->sa_flags = SA_ONSTACK; }

void silent(void)
{
	struct sigaction action = { .sa_handler = SIG_IGN }, old, other = { .sa_handler = on_signal };
	sigaction(SIGUSR1, &action, &old);
	sigaction(SIGUSR1, &old, NULL);
	prepare(&other);
	sigaction(SIGUSR2, &other, NULL);
	signal(SIGUSR1, SIG_DFL);
	signal(SIGUSR1, old.sa_handler);
#ifdef HAVE_OLD_SIGNALS
	signal(SIGUSR1, on_signal);
#endif
#ifdef _WIN32
	signal(SIGABRT, on_signal);
#endif
}

__attribute__((constructor)) static void before_go(void)
{
	signal(SIGUSR1, on_signal);
}
