// Functions of the same names that are others.
package main

type kernel struct{}

func (kernel) Unshare(int) error { return nil }

var syscall kernel

func main() {
	_ = syscall.Unshare(0x40000000)
}
