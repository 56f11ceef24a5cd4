package cases

import (
	"context"
	"sync"
	"testing"
	"time"
)

func TestWaitGroup(t *testing.T) {
	var group sync.WaitGroup
	group.Go(func() {
//	         ^^^^^^> 1 {{started here}}
		t.FailNow() // Noncompliant {{"t.FailNow" ends this goroutine, not the test: "group.Go" counts it as done; call "Error" and return}} [[quickfixes=fail5]]
//		^^^^^^^^^^^
// fix@fail5 {{Call "Fail"}}
// edit@fail5 [[sc=5;ec=12]] {{Fail}}
	})
	group.Wait()
}

func TestTimer(t *testing.T) {
	timer := time.AfterFunc(time.Second, func() {
//	                                     ^^^^^^> 1 {{started here}}
		t.Fatal("too slow") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[quickfixes=fail4]]
//		^^^^^^^^^^^^^^^^^^^
// fix@fail4 {{Call "Error"}}
// edit@fail4 [[sc=5;ec=10]] {{Error}}
	})
	defer timer.Stop()
}

func TestContext(t *testing.T) {
	stop := context.AfterFunc(t.Context(), func() {
//	                                       ^^^^^^> 1 {{started here}}
		t.Fatalf("%s", "cancelled") // Noncompliant {{"t.Fatalf" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[quickfixes=fail3]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^
// fix@fail3 {{Call "Errorf"}}
// edit@fail3 [[sc=5;ec=11]] {{Errorf}}
	})
	defer stop()
}

func TestNamed(t *testing.T) {
	done := make(chan struct{})
	go work(t, done)
//	   ^^^^> 1 {{started here}}
	<-done
}

func work(t *testing.T, done chan<- struct{}) {
	defer close(done)
	t.Skip("not today") // Noncompliant {{"t.Skip" ends this goroutine, not the test: the test goes on; skip before it starts}}
//	^^^^^^^^^^^^^^^^^^^
}

func TestVariable(t *testing.T) {
	check := func() {
		t.FailNow() // Noncompliant {{"t.FailNow" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[quickfixes=fail2]]
//		^^^^^^^^^^^
// fix@fail2 {{Call "Fail"}}
// edit@fail2 [[sc=5;ec=12]] {{Fail}}
	}
	go check()
//	   ^^^^^< 1 {{started here}}
}

func TestDeferred(t *testing.T) {
	go func() {
//	   ^^^^^^> 1 {{started here}}
		defer func() {
			t.Fatal("ended") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}}
//			^^^^^^^^^^^^^^^^
		}()
	}()
}

func TestSubtest(t *testing.T) {
	t.Run("sub", func(t *testing.T) {
		go func() {
//		   ^^^^^^> 1 {{started here}}
			t.FailNow() // Noncompliant {{"t.FailNow" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[quickfixes=fail]]
//			^^^^^^^^^^^
// fix@fail {{Call "Fail"}}
// edit@fail [[sc=6;ec=13]] {{Fail}}
		}()
	})
}

func helper(t testing.TB) {
	go func() {
//	   ^^^^^^> 1 {{started here}}
		t.SkipNow() // Noncompliant {{"t.SkipNow" ends this goroutine, not the test: the test goes on; skip before it starts}}
//		^^^^^^^^^^^
	}()
}

func TestAtOnce(t *testing.T) {
	go t.Fatal("at once") // Noncompliant {{"t.Fatal" ends the goroutine that it is started on, not the test: the test goes on}}
//	   ^^^^^^^^^^^^^^^^^^
	go t.Error("it returns")
}
