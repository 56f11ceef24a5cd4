// Command m runs work in groups.
package main

import (
	"fmt"
	"runtime"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/singleflight"
)

func check(ok bool) {
	if !ok {
		runtime.Goexit()
//		^^^^^^^^^^^^^^ p6 2 {{"runtime.Goexit" is called here}}
//		^^^^^^^^^^^^^^ p7 2 {{"runtime.Goexit" is called here}}
//		^^^^^^^^^^^^^^ p8 2 {{"runtime.Goexit" is called here}}
	}
}

func all(works []func() bool) error {
	var group errgroup.Group
	for _, work := range works {
		group.Go(func() error {
//		^^^^^^^^ p6 1 {{this runs the function}}
			check(work()) // Noncompliant {{"runtime.Goexit" through "check" ends this goroutine: "errgroup.Group.Go" counts it as a success}} [[path=p6]]
//			^^^^^^^^^^^^^
			return nil
		})
	}
	return group.Wait()
}

func safely(works []func() bool) error {
	var group errgroup.Group
	for _, work := range works {
		group.Go(func() error {
			if !work() {
				return fmt.Errorf("failed")
			}
			return nil
		})
	}
	return group.Wait()
}

var calls singleflight.Group

func shared(key string, read func() bool) {
	calls.Do(key, func() (any, error) {
//	^^^^^^^^ p7 1 {{this runs the function}}
		check(read()) // Noncompliant {{"runtime.Goexit" through "check" ends the goroutines of all callers that share "singleflight.Group.Do"}} [[path=p7]]
//		^^^^^^^^^^^^^
		return nil, nil
	})
}

func later(key string, read func() bool) singleflight.Result {
	return <-calls.DoChan(key, func() (any, error) {
//	         ^^^^^^^^^^^^ p8 1 {{this runs the function}}
		check(read()) // Noncompliant {{"runtime.Goexit" through "check" leaves "singleflight.Group.DoChan" without a result: whoever waits for it blocks forever}} [[path=p8]]
//		^^^^^^^^^^^^^
		return nil, nil
	})
}

func main() {
	fmt.Println(all(nil), safely(nil))
	shared("a", func() bool { return true })
	fmt.Println(later("a", func() bool { return true }))
}
