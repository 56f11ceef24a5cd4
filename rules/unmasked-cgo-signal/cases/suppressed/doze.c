#include <unistd.h>

int doze(void)
{
	/* NOSONAR */
	usleep(10);
	usleep(20); /* nolint */
	return usleep(30); //nolint:go-boundaries
}
