package main

// #include "device.h"
//
// static void settle(void) {
// 	pause_us(200);
// //	^^^^^^^^^^^^^ pause 2 {{"settle" calls "pause_us"}}
// }
import "C"

func main() {
	C.settle()
//	^^^^^^^^^^ pause 1 {{Go calls C here}}
	C.device_read(0)
//	^^^^^^^^^^^^^^^^ read 1 {{Go calls C here}}
	C.device_poll(0)
	C.device_start()
	C.device_wait(0)
}
