// Command panics carries out operations with extreme values, and tells which of them panicked.
//
// The test writes operations.go, from operations.txt: functions op0, op1 and so on, and run, which
// calls each with all values of its parameters. For each, this prints its number, how often it was
// carried out, and how often it panicked.
package main

import (
	"errors"
	"fmt"
	"math"
)

type tally struct{ runs, panics int }

var (
	tallies = map[int]*tally{}
	sink    any
)

func try(number int, operation func()) {
	t := tallies[number]
	if t == nil {
		t = &tally{}
		tallies[number] = t
	}
	t.runs++
	t.panics++
	defer func() { recover() }()
	operation()
	t.panics--
}

type (
	Plain  struct{ X int }
	Nested struct {
		Plain
		Y int
	}
	Behind   struct{ *Plain }
	Promoter struct{ Iface }
	Holder   struct{ V any }
	Array    [2]any
	List     []int
	PlainPtr *Plain
	Iface    interface{ Value() int }
	Slices   []int
)

func (p Plain) Value() int     { return 0 }
func (p *Plain) Pointed() int  { return 0 }
func (s Slices) Error() string { return "" }
func (s Slices) Value() int    { return 0 }

func main() {
	run()
	for number := range len(tallies) {
		fmt.Println(number, tallies[number].runs, tallies[number].panics)
	}
}

// The values of a type; new ones each time, so that one operation can't spoil them for another.
func ints() []int     { return []int{math.MinInt, -1, 0, 1, 2, 3, 4, 5, 63, 64, 255, 256, math.MaxInt} }
func int8s() []int8   { return []int8{-128, -1, 0, 1, 3, 4, 64, 127} }
func uints() []uint   { return []uint{0, 1, 3, 4, 64, math.MaxUint} }
func uint8s() []uint8 { return []uint8{0, 1, 3, 4, 64, 255} }
func float64s() []float64 {
	return []float64{0, math.Copysign(0, -1), 1, math.NaN(), math.Inf(1), math.Inf(-1), math.MaxFloat64}
}
func complex128s() []complex128 {
	return []complex128{0, 1i, complex(math.NaN(), math.Inf(1))}
}
func strings() []string { return []string{"", "abc", "\xff\xfe", "abcdefgh"} }
func bools() []bool     { return []bool{false, true} }
func anys() []any {
	return []any{nil, 1, "a", []int{1}, map[int]int{}, func() {}, Plain{}, &Plain{}, Holder{[]int{}}, (*Plain)(nil), Slices{}, Array{1, []int{}}}
}
func errs() []error {
	return []error{nil, errors.New("a"), Slices{1}, fmt.Errorf("%w", errors.ErrUnsupported)}
}
func slices() [][]int { return [][]int{nil, {}, make([]int, 0, 8), {1, 2, 3, 4}, make([]int, 300)} }
func empties() [][]struct{} {
	return [][]struct{}{nil, {}, make([]struct{}, math.MaxInt)}
}
func bytes() [][]byte       { return [][]byte{nil, {}, []byte("abcd")} }
func arrays() [][4]int      { return [][4]int{{}, {1, 2, 3, 4}} }
func bigs() [][256]int      { return make([][256]int, 1) }
func arrayPtrs() []*[4]int  { return []*[4]int{nil, {}} }
func plains() []Plain       { return []Plain{{}, {1}} }
func plainPtrs() []*Plain   { return []*Plain{nil, {}} }
func namedPtrs() []PlainPtr { return []PlainPtr{nil, &Plain{}} }
func nesteds() []Nested     { return []Nested{{}} }
func nestedPtrs() []*Nested { return []*Nested{nil, {}} }
func behinds() []Behind     { return []Behind{{}, {&Plain{}}} }
func promoters() []Promoter { return []Promoter{{}, {Plain{}}, {(*Plain)(nil)}} }
func ifaces() []Iface       { return []Iface{nil, Plain{}, &Plain{}, (*Plain)(nil), Slices{}} }
func holders() []Holder     { return []Holder{{}, {1}, {[]int{}}} }
func anyArrays() []Array    { return []Array{{}, {1, []int{}}, {[]int{}, 1}} }
func stringMaps() []map[string]int {
	return []map[string]int{nil, {}, {"a": 1}}
}
func anyMaps() []map[any]int       { return []map[any]int{nil, {}, {1: 1}} }
func holderMaps() []map[Holder]int { return []map[Holder]int{nil, {}, {Holder{1}: 1}} }
func chans() []chan int {
	closed, full := make(chan int), make(chan int, 9)
	close(closed)
	full <- 1
	return []chan int{closed, full}
}
func intPtrs() []*int   { return []*int{nil, new(int)} }
func bytePtrs() []*byte { return []*byte{nil, new(byte)} }
