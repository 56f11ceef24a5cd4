#define _GNU_SOURCE
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void on_signal(int number) { (void)number; }

void faults(void)
{
	struct sigaction action = { .sa_handler = SIG_DFL };
	sigaction(SIGBUS, &action, NULL); // Noncompliant {{SIGBUS no longer reaches Go: a fault in mapped memory ends the process without a panic or Go's report}} [[path=faults]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

void trap(void)
{
	signal(11, SIG_DFL); // Noncompliant {{SIGSEGV no longer reaches Go: a nil dereference kills the process without a panic}} [[path=trap]]
//	^^^^^^^^^^^^^^^^^^^
}

void pipes(void)
{
	if (signal(SIGPIPE, SIG_DFL) == SIG_ERR) // Noncompliant {{SIGPIPE has its default action: a write to a closed pipe or connection kills the process}} [[path=pipes]]
//	    ^^^^^^^^^^^^^^^^^^^^^^^^
		return;
}

void children(void)
{
	(void)signal(SIGCHLD, SIG_IGN); // Noncompliant {{children are reaped behind Go's back: waiting for them fails with "waitid: no child processes"}} [[path=children]]
//	      ^^^^^^^^^^^^^^^^^^^^^^^^
}

void children_by_flag(void)
{
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_ONSTACK };
	action.sa_flags |= SA_NOCLDWAIT;
	sigaction(SIGCHLD, &action, NULL); // Noncompliant {{children are reaped behind Go's back: waiting for them fails with "waitid: no child processes"}} [[path=flag]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

static struct sigaction child_before;

static void reap(int number, siginfo_t *info, void *context)
{
	while (waitpid(-1, NULL, WNOHANG) > 0)
		;
	child_before.sa_sigaction(number, info, context);
}

void children_by_handler(void)
{
	struct sigaction action = { .sa_sigaction = reap, .sa_flags = SA_ONSTACK | SA_SIGINFO };
	sigaction(SIGCHLD, &action, &child_before); // Noncompliant {{children are reaped behind Go's back: waiting for them fails with "waitid: no child processes"}} [[path=handler]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

void profile(void)
{
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_ONSTACK | SA_RESTART };
	sigaction(SIGPROF, &action, NULL); // Noncompliant {{SIGPROF no longer reaches Go: its CPU profiles are empty, call the old action after your own}} [[path=profile]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

void tick(void)
{
	struct itimerval every = { { 0, 10000 }, { 0, 10000 } };
	setitimer(ITIMER_PROF, &every, NULL); // Noncompliant {{this timer is that of Go's profiler, too: StartCPUProfile and StopCPUProfile stop it}} [[path=tick]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

void interrupt_calls(void)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	if (sigaction(SIGCHLD, NULL, &action) < 0)
		return;
	action.sa_flags &= ~SA_RESTART;
	sigaction(SIGCHLD, &action, NULL); // Noncompliant {{without SA_RESTART, system calls that SIGCHLD interrupts fail with EINTR}} [[path=interrupt]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

void interrupt_calls_of(int number)
{
	struct sigaction action;
	sigaction(number, NULL, &action);
	action.sa_flags &= ~SA_RESTART;
	sigaction(number, &action, NULL); // Noncompliant {{without SA_RESTART, system calls that this signal interrupts fail with EINTR}} [[likely;path=some]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

void old_way(void)
{
	siginterrupt(SIGURG, 1); // Noncompliant {{without SA_RESTART, system calls that SIGURG interrupts fail with EINTR}} [[path=old]]
//	^^^^^^^^^^^^^^^^^^^^^^^
	siginterrupt(SIGURG, 0);
}

void silent(void)
{
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_ONSTACK }, here;
	struct itimerval never = { 0 }, real = { { 1, 0 }, { 1, 0 } };
	signal(SIGPIPE, SIG_IGN);
	signal(SIGFPE, SIG_DFL);
	signal(SIGHUP, SIG_IGN);
	sigaction(SIGCHLD, &action, NULL);
	sigaction(SIGPIPE, &action, NULL);
	sigaction(SIGCHLD, NULL, &here);
	here.sa_flags |= SA_RESTART;
	sigaction(SIGCHLD, &here, NULL);
	setitimer(ITIMER_PROF, &never, NULL);
	setitimer(ITIMER_REAL, &real, NULL);
#ifdef HAVE_SIGSEGV
	signal(SIGSEGV, SIG_DFL);
#endif
}

void leave(char **arguments)
{
	signal(SIGPIPE, SIG_DFL);
	execv(arguments[0], arguments);
}

static void in_child(void)
{
	signal(SIGPIPE, SIG_DFL);
}

void start_child(void)
{
	if (fork() == 0) {
		in_child();
		_exit(0);
	}
}

__attribute__((constructor)) static void before_go(void)
{
	signal(SIGSEGV, SIG_DFL);
}
