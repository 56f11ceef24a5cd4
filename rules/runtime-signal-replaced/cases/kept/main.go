package main

// #include <signal.h>
// void hand_on(void);
// void for_a_while(void);
// void ask_first(void);
// void give_back(struct sigaction *before);
// void keep_for_nothing(void);
// void off_stack(void);
import "C"

func main() {
	C.hand_on()
	C.for_a_while()
	C.ask_first()
	C.give_back(nil)
	C.keep_for_nothing()
//	^^^^^^^^^^^^^^^^^^^^ nothing 1 {{Go calls C here}}
	C.off_stack()
}
