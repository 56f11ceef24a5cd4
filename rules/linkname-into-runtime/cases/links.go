// What links, and is no API.
package cases

import "unsafe"

//go:linkname fastrand runtime.fastrand
func fastrand() uint32 // Noncompliant {{"runtime.fastrand" is not an API: any Go release may change or remove it}} [[likely;path=way1]]
//   ^^^^^^^^

//go:linkname rodata runtime.rodata
var rodata [0]byte // Noncompliant {{"runtime.rodata" is not an API: any Go release may change or remove it}} [[likely;path=way2]]
//  ^^^^^^

//go:linkname gopark runtime.gopark
func gopark(unlock func(unsafe.Pointer, unsafe.Pointer) bool, lock unsafe.Pointer, reason uint8, trace uint8, skip int) // Noncompliant {{"runtime.gopark" changes how this goroutine is scheduled: use channels and package sync}} [[likely;path=way3]]
//   ^^^^^^

//go:linkname procPin runtime.procPin
func procPin() int // Noncompliant {{"runtime.procPin" changes how this goroutine is scheduled: use channels and package sync}} [[likely;path=way4]]
//   ^^^^^^^

//go:linkname memmove runtime.memmove
func memmove(to, from unsafe.Pointer, n uintptr) // Noncompliant {{"runtime.memmove" is not an API: any Go release may change or remove it}} [[likely;path=way5]]
//   ^^^^^^^

func use() (uint32, *[0]byte, int) {
	gopark(nil, nil, 0, 0, 1)
//	^^^^^^ way3 1 {{used here, so the linker checks it}}
	memmove(nil, nil, 0)
//	^^^^^^^ way5 1 {{used here, so the linker checks it}}
	return fastrand(), &rodata, procPin()
//	       ^^^^^^^^ way1 1 {{used here, so the linker checks it}}
//	                    ^^^^^^ way2 1 {{used here, so the linker checks it}}
//	                            ^^^^^^^ way4 1 {{used here, so the linker checks it}}
}
