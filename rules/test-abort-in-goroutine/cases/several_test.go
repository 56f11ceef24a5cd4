package cases

import (
	"sync"
	"testing"
)

// All calls of one goroutine are one finding, and one fix.
func TestSeveral(t *testing.T) {
	done := make(chan int)
	go func() {
//	   ^^^^^^> 1 {{started here}}
		defer close(done)
		first, err := loadPart(1)
		if err != nil {
			t.Fatal(err) // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return (and 2 more places)}} [[quickfixes=all]]
//			^^^^^^^^^^^^
// fix@all {{Call "Error" and return, in all 3 places}}
// edit@all [[sc=6;ec=11]] {{Error}}
// edit@all [[sc=162;ec=162]] {{\n			return}}
// edit@all [[sl=+11;sc=6;el=+11;ec=12]] {{Errorf}}
// edit@all [[sl=+11;sc=35;el=+11;ec=35]] {{\n			return}}
// edit@all [[sl=+16;sc=6;el=+16;ec=13]] {{Fail}}
// edit@all [[sl=+16;sc=15;el=+16;ec=15]] {{\n			return}}
		}
		if first == 0 {
			t.Fatalf("part 1 is %d", first)
//			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^< also {{"t.Fatalf" here}}
		}
		second, err := loadPart(2)
		if err != nil {
			t.FailNow()
//			^^^^^^^^^^^< also {{"t.FailNow" here}}
		}
		done <- first + second
	}()
	<-done
}

// Where nobody wants to hear of the first, the finding is at the next, with the path from there.
func TestNotTheFirst(t *testing.T) {
	done := make(chan int)
	go func() {
//	   ^^^^^^ all 1 {{started here}}
		defer close(done)
		mustLoad(t, 1) //nolint:go-boundaries
		mustLoadAll(t) // Noncompliant {{"t.Fatal" through "mustLoadAll" ends this goroutine, not the test: the test goes on; hand the error to the test}} [[path=all]]
//		^^^^^^^^^^^^^^
	}()
	<-done
}

// A goroutine that says at its end that it is done no longer does.
func TestDone(t *testing.T) {
	var group sync.WaitGroup
	group.Add(1)
	go func() {
//	   ^^^^^^> 1 {{started here}}
		if _, err := loadPart(1); err != nil {
			t.SkipNow() // Noncompliant {{"t.SkipNow" ends this goroutine, not the test, and skips "group.Done()": its waiter blocks forever; skip before it starts}}
//			^^^^^^^^^^^
		}
		group.Done()
	}()
	group.Wait()
}

func TestClosed(t *testing.T) {
	closed := make(chan struct{})
	go func() {
//	   ^^^^^^ one 1 {{started here}}
		mustLoad(t, 1) // Noncompliant {{"t.Fatal" through "mustLoad" ends this goroutine, not the test, and skips "close(closed)": its waiter blocks forever; hand the error to the test}} [[path=one]]
//		^^^^^^^^^^^^^^
		close(closed)
	}()
	<-closed
}

func mustLoadAll(t *testing.T) {
	mustLoad(t, 2)
//	^^^^^^^^ all 2 {{"mustLoad" is called here}}
}

func mustLoad(t *testing.T, part int) int {
	loaded, err := loadPart(part)
	if err != nil {
		t.Fatal(err)
//		^^^^^^^ all 3 {{"t.Fatal" is called here}}
//		^^^^^^^ one 2 {{"t.Fatal" is called here}}
	}
	return loaded
}

func loadPart(part int) (int, error) { return part, nil }
