static void pool_hold(int number) { (void)number; }

static void pool_install(void)
{
#ifdef POOL_SIGNAL
	signal(POOL_SIGNAL, pool_hold); // Noncompliant {{"signal" installs "pool_hold" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}} [[path=pool]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#endif
	signal(SIGHUP, pool_hold); /* NOSONAR */
	signal(SIGTERM, pool_hold); // nolint:signal-handler-without-onstack // not sent here
}

static void pool_start(void)
{
	pool_install();
//	^^^^^^^^^^^^^^ pool 2 {{"pool_start" calls "pool_install"}}
}
