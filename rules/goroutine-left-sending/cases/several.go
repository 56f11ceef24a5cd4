// More sends than receives.
package cases

import (
	"context"
	"errors"
	"sync"
)

type page struct {
	text string
	err  error
}

func first(urls []string, load func(string) string) string {
	answers := make(chan string)
//	           ^^^^^^^^^^^^^^^^^ p1 1 {{made here, unbuffered}}
	for _, url := range urls {
		go func() { answers <- load(url) }() // Noncompliant {{nobody receives from "answers" after the return: the other goroutines block forever, more with each call}} [[path=p1]]
//		            ^^^^^^^^^^^^^^^^^^^^
//		   ^^^^^^ p1 2 {{this goroutine sends its result}}
	}
	return <-answers
//	^^^^^^^^^^^^^^^^ p1 3 {{continues without a receive}}
}

func firstError(urls []string, check func(string) error) error {
	results := make(chan error)
//	           ^^^^^^^^^^^^^^^^ p2 1 {{made here, unbuffered}}
	for _, url := range urls {
		go func() { results <- check(url) }() // Noncompliant {{nobody receives from "results" after the return: the other goroutines block forever, more with each call}} [[path=p2]]
//		            ^^^^^^^^^^^^^^^^^^^^^
//		   ^^^^^^ p2 2 {{this goroutine sends its result}}
	}
	for range urls {
		if err := <-results; err != nil {
			return err
//			^^^^^^^^^^ p2 3 {{continues without a receive}}
		}
	}
	return nil
}

func firstSuccess(urls []string, load func(string) page) (string, error) {
	results := make(chan page)
//	           ^^^^^^^^^^^^^^^ p3 1 {{made here, unbuffered}}
	for _, url := range urls {
		go func(url string) { results <- load(url) }(url) // Noncompliant {{nobody receives from "results" after the return: the other goroutines block forever, more with each call}} [[path=p3]]
//		                      ^^^^^^^^^^^^^^^^^^^^
//		   ^^^^^^^^^^^^^^^^ p3 2 {{this goroutine sends its result}}
	}
	for i := 0; i < len(urls); i++ {
		result := <-results
		if result.err == nil {
			return result.text, nil
//			^^^^^^^^^^^^^^^^^^^^^^^ p3 3 {{continues without a receive}}
		}
	}
	return "", errors.New("all have failed")
}

func cancelled(ctx context.Context, urls []string, load func(string) string) []string {
	results := make(chan string)
//	           ^^^^^^^^^^^^^^^^^ p4 1 {{made here, unbuffered}}
	var group sync.WaitGroup
	for _, url := range urls {
		group.Add(1)
		go func() {
//		   ^^^^^^ p4 2 {{this goroutine sends its result}}
			defer group.Done()
			results <- load(url) // Noncompliant {{nobody receives from "results" after a cancellation: the goroutine blocks forever, one more each time}} [[path=p4]]
//			^^^^^^^^^^^^^^^^^^^^
		}()
	}
	go func() {
		group.Wait()
		close(results)
	}()
	var all []string
	for {
		select {
		case text, ok := <-results:
			if !ok {
				return all
			}
			all = append(all, text)
		case <-ctx.Done():
//		     ^^^^^^^^^^^^ p4 3 {{continues without a receive}}
			return all
		}
	}
}

func brokenOff(rows []string, write func(string) error) error {
	out := make(chan string)
//	       ^^^^^^^^^^^^^^^^^ p5 1 {{made here, unbuffered}}
	go func() {
//	   ^^^^^^ p5 2 {{this goroutine sends its result}}
		defer close(out)
		for _, row := range rows {
			out <- row // Noncompliant {{nobody receives from "out" after an early return: the goroutine blocks forever, one more each time}} [[path=p5]]
//			^^^^^^^^^^
		}
	}()
	for row := range out {
		if err := write(row); err != nil {
			return err
//			^^^^^^^^^^ p5 3 {{continues without a receive}}
		}
	}
	return nil
}

func two(one, other func() error) error {
	results := make(chan error)
//	           ^^^^^^^^^^^^^^^^ p6 1 {{made here, unbuffered}}
	go func() { results <- one() }() // Noncompliant {{nobody receives from "results" after the return: the other goroutines block forever, more with each call}} [[path=p6]]
//	            ^^^^^^^^^^^^^^^^
//	   ^^^^^^ p6 2 {{this goroutine sends its result}}
	go func() { results <- other() }()
	if err := <-results; err != nil {
		return err
//		^^^^^^^^^^ p6 3 {{continues without a receive}}
	}
	return <-results
}

func tooSmall(one, other, third func() error) error {
	results := make(chan error, 1)
//	           ^^^^^^^^^^^^^^^^^^^ p7 1 {{made here, with a buffer of 1}}
	go func() { results <- one() }() // Noncompliant {{nobody receives from "results" after the return: the other goroutines block forever, more with each call}} [[path=p7]]
//	            ^^^^^^^^^^^^^^^^
//	   ^^^^^^ p7 2 {{this goroutine sends its result}}
	go func() { results <- other() }()
	go func() { results <- third() }()
	return <-results
//	^^^^^^^^^^^^^^^^ p7 3 {{continues without a receive}}
}

func bothInOrder(ctx context.Context, load func() (string, int)) string {
	texts := make(chan string)
	sizes := make(chan int)
//	         ^^^^^^^^^^^^^^ p8 1 {{made here, unbuffered}}
	go func() {
//	   ^^^^^^ p8 2 {{this goroutine sends its result}}
		text, size := load()
		texts <- text
		sizes <- size // Noncompliant {{nobody receives from "sizes" after an early return: the goroutine blocks forever, one more each time}} [[path=p8;quickfixes=f8]]
//		^^^^^^^^^^^^^
// fix@f8 {{Give the channel a buffer of 1}}
// edit@f8 [[sl=-6;sc=24;el=-6;ec=24]] {{, 1}}
	}()
	text := <-texts
	if text == "" {
		return ""
//		^^^^^^^^^ p8 3 {{continues without a receive}}
	}
	<-sizes
	return text
}

func spawned(urls []string, load func(string) error) error {
	results := make(chan error)
//	           ^^^^^^^^^^^^^^^^ p9 1 {{made here, unbuffered}}
	go func() {
//	   ^^^^^^ p9 2 {{this goroutine sends its result}}
		var group sync.WaitGroup
		for _, url := range urls {
			group.Add(1)
			go func() {
				defer group.Done()
				results <- load(url) // Noncompliant {{nobody receives from "results" after an early return: the goroutine blocks forever, one more each time}} [[path=p9]]
//				^^^^^^^^^^^^^^^^^^^^
			}()
		}
		group.Wait()
		close(results)
	}()
	for err := range results {
		if err != nil {
			return err
//			^^^^^^^^^^ p9 3 {{continues without a receive}}
		}
	}
	return nil
}

func forgottenReturn(ctx context.Context, load func() (string, error)) string {
	texts := make(chan string)
//	         ^^^^^^^^^^^^^^^^^ p10 1 {{made here, unbuffered}}
	go func() {
//	   ^^^^^^ p10 2 {{this goroutine sends its result}}
		text, err := load()
		if err != nil {
			texts <- err.Error() // Noncompliant {{nobody receives from "texts" after a cancellation: the goroutine blocks forever, one more each time (and 1 more place)}} [[path=p10]]
//			^^^^^^^^^^^^^^^^^^^^
		}
		texts <- text
//		^^^^^^^^^^^^^ p10 also {{or here}}
	}()
	select {
	case text := <-texts:
		return text
	case <-ctx.Done():
//	     ^^^^^^^^^^^^ p10 3 {{continues without a receive}}
		return ""
	}
}
