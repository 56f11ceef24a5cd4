static void handlers_hold(int number) { (void)number; }

static void handlers_start(void)
{
#ifdef WITH_POOL
	signal(SIGUSR2, handlers_hold); // Noncompliant {{"signal" installs "handlers_hold" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}} [[path=handlers]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#endif
#ifndef MAYBE_DEFINED_ELSEWHERE
	signal(SIGTERM, handlers_hold);
#endif
}
