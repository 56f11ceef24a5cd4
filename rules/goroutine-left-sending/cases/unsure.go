// A goroutine that need not come to its send.
package cases

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"
)

func serves(ctx context.Context, server *http.Server) error {
	failures := make(chan error)
//	            ^^^^^^^^^^^^^^^^ p1 1 {{made here, unbuffered}}
	go func() {
//	   ^^^^^^ p1 2 {{this goroutine sends its result}}
		if err := server.ListenAndServe(); err != http.ErrServerClosed {
			failures <- err // Noncompliant {{nobody receives from "failures" after a cancellation: the goroutine blocks forever, one more each time}} [[likely;path=p1;quickfixes=f1]]
//			^^^^^^^^^^^^^^^
// fix@f1 {{Give the channel a buffer of 1}}
// edit@f1 [[sl=-5;sc=29;el=-5;ec=29]] {{, 1}}
		}
	}()
	select {
	case err := <-failures:
		return err
	case <-ctx.Done():
//	     ^^^^^^^^^^^^ p1 3 {{continues without a receive}}
		return server.Shutdown(context.WithoutCancel(ctx))
	}
}

func asks(load func() string) string {
	result := make(chan string)
//	          ^^^^^^^^^^^^^^^^^ p2 1 {{made here, unbuffered}}
	var isLate atomic.Bool
	go func() {
//	   ^^^^^^ p2 2 {{this goroutine sends its result}}
		text := load()
		if !isLate.Load() {
			result <- text // Noncompliant {{nobody receives from "result" after a time-out: the goroutine blocks forever, one more each time}} [[likely;path=p2;quickfixes=f2]]
//			^^^^^^^^^^^^^^
// fix@f2 {{Give the channel a buffer of 1}}
// edit@f2 [[sl=-7;sc=28;el=-7;ec=28]] {{, 1}}
		}
	}()
	select {
	case text := <-result:
		return text
	case <-time.After(time.Second):
//	     ^^^^^^^^^^^^^^^^^^^^^^^^^ p2 3 {{continues without a receive}}
		isLate.Store(true)
		return ""
	}
}

func awaits(lines <-chan string, read func() error) error {
	sizes := make(chan int)
//	         ^^^^^^^^^^^^^^ p3 1 {{made here, unbuffered}}
	go func() {
//	   ^^^^^^ p3 2 {{this goroutine sends its result}}
		size := 0
		for line := range lines {
			size += len(line)
		}
		sizes <- size // Noncompliant {{nobody receives from "sizes" after an early return: the goroutine blocks forever, one more each time}} [[likely;path=p3;quickfixes=f3]]
//		^^^^^^^^^^^^^
// fix@f3 {{Give the channel a buffer of 1}}
// edit@f3 [[sl=-8;sc=24;el=-8;ec=24]] {{, 1}}
	}()
	if err := read(); err != nil {
		return err
//		^^^^^^^^^^ p3 3 {{continues without a receive}}
	}
	<-sizes
	return nil
}
