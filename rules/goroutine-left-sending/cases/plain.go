// One goroutine, one result, and a function that leaves without it.
package cases

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os/exec"
	"time"
)

type answer struct {
	text string
	err  error
}

// doc:bad
func Fetch(ctx context.Context, load func() (string, error)) (string, error) {
	answers := make(chan answer)
//	           ^^^^^^^^^^^^^^^^^ p1 1 {{made here, unbuffered}}
	go func() {
//	   ^^^^^^ p1 2 {{this goroutine sends its result}}
		text, err := load()
		answers <- answer{text, err} // Noncompliant {{nobody receives from "answers" after a cancellation: the goroutine blocks forever, one more each time}} [[path=p1;quickfixes=f1]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// fix@f1 {{Give the channel a buffer of 1}}
// edit@f1 [[sl=-5;sc=29;el=-5;ec=29]] {{, 1}}
	}()
	select {
	case a := <-answers:
		return a.text, a.err
	case <-ctx.Done():
//	     ^^^^^^^^^^^^ p1 3 {{continues without a receive}}
		return "", ctx.Err()
	}
}

// doc:

// doc:good
func FetchBuffered(ctx context.Context, load func() (string, error)) (string, error) {
	answers := make(chan answer, 1)
	go func() {
		text, err := load()
		answers <- answer{text, err}
	}()
	select {
	case a := <-answers:
		return a.text, a.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// doc:

func killed(cmd *exec.Cmd) error {
	done := make(chan error)
//	        ^^^^^^^^^^^^^^^^ p2 1 {{made here, unbuffered}}
	go func() { done <- cmd.Wait() }() // Noncompliant {{nobody receives from "done" after a time-out: the goroutine blocks forever, one more each time}} [[path=p2;quickfixes=f2]]
//	            ^^^^^^^^^^^^^^^^^^
//	   ^^^^^^ p2 2 {{this goroutine sends its result}}
// fix@f2 {{Give the channel a buffer of 1}}
// edit@f2 [[sl=-2;sc=25;el=-2;ec=25]] {{, 1}}
	select {
	case err := <-done:
		return err
	case <-time.After(time.Second):
//	     ^^^^^^^^^^^^^^^^^^^^^^^^^ p2 3 {{continues without a receive}}
		_ = cmd.Process.Kill()
	}
	return errors.New("killed")
}

func timer(load func() string) string {
	var result = make(chan string)
//	             ^^^^^^^^^^^^^^^^^ p3 1 {{made here, unbuffered}}
	timeout := time.NewTimer(time.Second)
	defer timeout.Stop()
	go func(out chan<- string) {
//	   ^^^^^^^^^^^^^^^^^^^^^^^ p3 2 {{this goroutine sends its result}}
		out <- load() // Noncompliant {{nobody receives from "result" after a time-out: the goroutine blocks forever, one more each time}} [[path=p3;quickfixes=f3]]
//		^^^^^^^^^^^^^
// fix@f3 {{Give the channel a buffer of 1}}
// edit@f3 [[sl=-6;sc=31;el=-6;ec=31]] {{, 1}}
		close(out)
	}(result)
	select {
	case text := <-result:
		return text
	case <-timeout.C:
//	     ^^^^^^^^^^^ p3 3 {{continues without a receive}}
		return ""
	}
}

func early(in io.Reader, out io.WriteCloser) error {
	read, write := io.Pipe()
	copied := make(chan error)
//	          ^^^^^^^^^^^^^^^^ p4 1 {{made here, unbuffered}}
	go func() {
//	   ^^^^^^ p4 2 {{this goroutine sends its result}}
		_, err := io.Copy(out, read)
		copied <- err // Noncompliant {{nobody receives from "copied" after an early return: the goroutine blocks forever, one more each time}} [[path=p4;quickfixes=f4]]
//		^^^^^^^^^^^^^
// fix@f4 {{Give the channel a buffer of 1}}
// edit@f4 [[sl=-5;sc=27;el=-5;ec=27]] {{, 1}}
	}()
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		if _, err := write.Write(lines.Bytes()); err != nil {
			return err
		}
	}
	if err := write.Close(); err != nil {
		return err
//		^^^^^^^^^^ p4 3 {{continues without a receive}}
	}
	return <-copied
}

func polled(load func() string) (string, bool) {
	result := make(chan string)
//	          ^^^^^^^^^^^^^^^^^ p5 1 {{made here, unbuffered}}
	go func() { result <- load() }() // Noncompliant {{nobody receives from "result" if the other case comes first: the goroutine blocks forever, one more each time}} [[path=p5;quickfixes=f5]]
//	            ^^^^^^^^^^^^^^^^
//	   ^^^^^^ p5 2 {{this goroutine sends its result}}
// fix@f5 {{Give the channel a buffer of 1}}
// edit@f5 [[sl=-2;sc=28;el=-2;ec=28]] {{, 1}}
	select {
	case text := <-result:
		return text, true
	default:
		return "", false
//		^^^^^^^^^^^^^^^^ p5 3 {{continues without a receive}}
	}
}

func rounds(ctx context.Context, hosts []string, ping func(string) error) {
	for _, host := range hosts {
		done := make(chan error)
//		        ^^^^^^^^^^^^^^^^ p6 1 {{made here, unbuffered}}
		go func() { done <- ping(host) }() // Noncompliant {{nobody receives from "done" after a time-out: the goroutine blocks forever, one more each time}} [[path=p6;quickfixes=f6]]
//		            ^^^^^^^^^^^^^^^^^^
//		   ^^^^^^ p6 2 {{this goroutine sends its result}}
// fix@f6 {{Give the channel a buffer of 1}}
// edit@f6 [[sl=-2;sc=26;el=-2;ec=26]] {{, 1}}
		select {
		case <-done:
		case <-time.After(time.Second):
//		     ^^^^^^^^^^^^^^^^^^^^^^^^^ p6 3 {{continues without a receive}}
		}
	}
}

func ticking(load func() string, isAlive func() bool) string {
	result := make(chan string)
//	          ^^^^^^^^^^^^^^^^^ p7 1 {{made here, unbuffered}}
	go func() { result <- load() }() // Noncompliant {{nobody receives from "result" after a time-out: the goroutine blocks forever, one more each time}} [[path=p7;quickfixes=f7]]
//	            ^^^^^^^^^^^^^^^^
//	   ^^^^^^ p7 2 {{this goroutine sends its result}}
// fix@f7 {{Give the channel a buffer of 1}}
// edit@f7 [[sl=-2;sc=28;el=-2;ec=28]] {{, 1}}
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case text := <-result:
			return text
		case <-ticker.C:
//		     ^^^^^^^^^^ p7 3 {{continues without a receive}}
			if !isAlive() {
				return ""
			}
		}
	}
}

func alternatives(ctx context.Context, load func() (string, error)) (string, error) {
	texts := make(chan string)
//	         ^^^^^^^^^^^^^^^^^ p8 1 {{made here, unbuffered}}
	failures := make(chan error)
//	            ^^^^^^^^^^^^^^^^ p8 2 {{made here, unbuffered}}
	go func() {
//	   ^^^^^^ p8 3 {{this goroutine sends its result}}
		text, err := load()
		if err != nil {
			failures <- err
//			^^^^^^^^^^^^^^^ p8 also {{or here}}
			return
		}
		texts <- text // Noncompliant {{nobody receives from "texts" after a cancellation: the goroutine blocks forever, one more each time (and 1 more place)}} [[path=p8;quickfixes=f8]]
//		^^^^^^^^^^^^^
// fix@f8 {{Give the channel a buffer of 1}}
// edit@f8 [[sl=-12;sc=27;el=-12;ec=27]] {{, 1}}
// edit@f8 [[sl=-10;sc=29;el=-10;ec=29]] {{, 1}}
	}()
	select {
	case text := <-texts:
		return text, nil
	case err := <-failures:
		return "", err
	case <-ctx.Done():
//	     ^^^^^^^^^^^^ p8 4 {{continues without a receive}}
		return "", ctx.Err()
	}
}

func nested(load func() string) func() string {
	return func() string {
		result := make(chan string)
//		          ^^^^^^^^^^^^^^^^^ p9 1 {{made here, unbuffered}}
		go func() { result <- load() }() // Noncompliant {{nobody receives from "result" after a time-out: the goroutine blocks forever, one more each time}} [[path=p9;quickfixes=f9]]
//		            ^^^^^^^^^^^^^^^^
//		   ^^^^^^ p9 2 {{this goroutine sends its result}}
// fix@f9 {{Give the channel a buffer of 1}}
// edit@f9 [[sl=-2;sc=29;el=-2;ec=29]] {{, 1}}
		select {
		case text := <-result:
			return text
		case <-time.After(time.Second):
//		     ^^^^^^^^^^^^^^^^^^^^^^^^^ p9 3 {{continues without a receive}}
			return ""
		}
	}
}

func started(load func() string, isWanted bool) string {
	result := make(chan string)
//	          ^^^^^^^^^^^^^^^^^ p10 1 {{made here, unbuffered}}
	if isWanted {
		go func() { result <- load() }() // Noncompliant {{nobody receives from "result" after a time-out: the goroutine blocks forever, one more each time}} [[path=p10;quickfixes=f10]]
//		            ^^^^^^^^^^^^^^^^
//		   ^^^^^^ p10 2 {{this goroutine sends its result}}
// fix@f10 {{Give the channel a buffer of 1}}
// edit@f10 [[sl=-3;sc=28;el=-3;ec=28]] {{, 1}}
	}
	select {
	case text := <-result:
		return text
	case <-time.After(time.Second):
//	     ^^^^^^^^^^^^^^^^^^^^^^^^^ p10 3 {{continues without a receive}}
		return ""
	}
}
