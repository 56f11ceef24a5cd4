#include <pthread.h>
#include <setjmp.h>
#include "_cgo_export.h"

jmp_buf failed;

#define PROTECT(code) if (setjmp(failed) == 0) { code; }

int parse(void)
{
	if (setjmp(failed) != 0)
		return -1;
	onToken(-1);
	return 0;
}

static void give_up(void)
{
	longjmp(failed, 1);
}

int parse_inside(void)
{
	if (setjmp(failed) != 0)
		return -1;
	if (checkToken(-1) < 0)
		give_up();
	return 0;
}

void maybe(void)
{
	PROTECT(give_up())
}

static void *run(void *unused)
{
	longjmp(failed, 1);
	return unused;
}

void start(void)
{
	pthread_t thread;
	pthread_create(&thread, NULL, run, NULL);
}
