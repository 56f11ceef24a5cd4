// Package constants computes with constants.
package constants

import (
	"fmt"
	"math"
	"os"
	"syscall"
	"time"
	"unsafe"
)

type Flags uint8

const (
	A Flags = 1 << iota
	B
	_
	D
	all = A | B | D
	not = ^A
)

const (
	big   = 1 << 100
	small = big >> 98
	third = 1.0 / 3
	half  = 1 / 2.0
	char  = 'x' + 1
	text  = "a\u00e9\xff" + `raw\n`
	size  = len(text) + len([4]int{}) + cap([...]string{5: ""})
	ratio = float32(0.1)
	whole = 7 / 2
	rest  = -7 % 3
	shift = uint8(1) << 7
	mask  = ^uint16(0)
	truth = "a" < "b" && !(1 == 2.0)
	word  = unsafe.Sizeof(uintptr(0)) * 8
	field = unsafe.Offsetof(layout{}.c)
	round = int64(time.Second / time.Millisecond)
	cplx  = real(3 + 0i)
	least = min(3, 2.0, 'a')
)

type layout struct {
	a byte
	b int32
	c struct{ x [3]byte }
}

const (
	Clone = syscall.CLONE_NEWNET | syscall.CLONE_NEWNS
	mode  = os.FileMode(0o755) | os.ModeDir
)

func Use(n uint, xs ...any) {
	fmt.Println(A, B, D, all, not, small, third, half, char, text, size, ratio, whole, rest, shift, mask)
	fmt.Println(truth, word, field, round, cplx, least, Clone, mode, math.MaxInt64, uint64(math.MaxUint64))
	fmt.Println(1<<n, float64(1<<3), string(rune(65)), 2*time.Second, -5>>1, 1e3, 0x1p-2, 0b11, 0o17, 1_000)
	var f float32 = 1 << 3
	var i int64 = 1 << n
	fmt.Println(f, i, "x"+text[1:], text[0], math.Pi, 'a', nil == nilError(), Flags(3)&^A)
	takes(1.0, 2, 'a', "s", 1<<n)
}

func takes(f float64, i int8, r rune, s any, u uint64) {}

func nilError() error { return nil }
