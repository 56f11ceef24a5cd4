#include "editor.h"
#include <signal.h>

static void on_signal(int number) { (void)number; }

static void catch_resize(void) {
  struct sigaction sa;
  sa.sa_handler = on_signal;
  sa.sa_flags = SA_RESTART;
  sigemptyset(&sa.sa_mask);
  sigaction(SIGWINCH, &sa, 0);
}

static void catch_usr1(void) {
  struct sigaction sa = {.sa_handler = on_signal};
  sigaction(SIGUSR1, &sa, 0); // Noncompliant {{"sigaction" installs "on_signal" without SA_ONSTACK: it runs on a goroutine's stack, and the process dies}} [[path=begin]]
//^^^^^^^^^^^^^^^^^^^^^^^^^^
}

/* Only editors that ask for it catch signals, and ours doesn't. */
void editor_read(struct editor *e) {
  if (e->flags & HANDLE_SIGNALS)
    catch_resize();
}

void editor_begin(struct editor *e) {
  if (!e->started) {
    e->started = 1;
    catch_usr1();
//  ^^^^^^^^^^^^ begin 2 {{"editor_begin" calls "catch_usr1"}}
  }
}
