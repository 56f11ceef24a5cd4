// What looks like it, and is right.
package cases

import (
	"context"
	"errors"
	"log"
	"sync"
	"time"
)

func sizedByLength(urls []string, load func(string) string) string {
	answers := make(chan string, len(urls))
	for _, url := range urls {
		go func() { answers <- load(url) }()
	}
	return <-answers
}

func sizedByConstant(one, other func() error) error {
	results := make(chan error, 2)
	go func() { results <- one() }()
	go func() { results <- other() }()
	return <-results
}

func offered(ctx context.Context, load func() string) string {
	result := make(chan string)
	go func() {
		select {
		case result <- load():
		case <-ctx.Done():
		}
	}()
	select {
	case text := <-result:
		return text
	case <-ctx.Done():
		return ""
	}
}

func offeredOnce(load func() string) string {
	result := make(chan string)
	go func() {
		select {
		case result <- load():
		default:
		}
	}()
	select {
	case text := <-result:
		return text
	case <-time.After(time.Second):
		return ""
	}
}

func quit(load func() string) string {
	result := make(chan string)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		select {
		case result <- load():
		case <-stop:
		}
	}()
	select {
	case text := <-result:
		return text
	case <-time.After(time.Second):
		return ""
	}
}

func drainedByDefer(rows []string, write func(string) error) error {
	out := make(chan string)
	defer func() {
		for range out {
		}
	}()
	go func() {
		defer close(out)
		for _, row := range rows {
			out <- row
		}
	}()
	for row := range out {
		if err := write(row); err != nil {
			return err
		}
	}
	return nil
}

func drainedElsewhere(load func() string) string {
	result := make(chan string)
	go func() { result <- load() }()
	select {
	case text := <-result:
		return text
	case <-time.After(time.Second):
		go func() { log.Print("late: ", <-result) }()
		return ""
	}
}

func received(ctx context.Context, stop func(), load func() string) string {
	result := make(chan string)
	go func() { result <- load() }()
	select {
	case text := <-result:
		return text
	case <-ctx.Done():
		stop()
		return <-result
	}
}

func onlyTheReceiveLeaves(load func() string) string {
	result := make(chan string)
	go func() { result <- load() }()
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case text := <-result:
			return text
		case <-ticker.C:
			log.Print("still waiting")
		}
	}
}

func doneFlag(load func() string) (text string) {
	result := make(chan string)
	go func() { result <- load() }()
	for done := false; !done; {
		select {
		case text = <-result:
			done = true
		case <-time.After(time.Second):
			log.Print("still waiting")
		}
	}
	return text
}

func flaggedTimeout(load func() string, kill func()) string {
	result := make(chan string)
	go func() { result <- load() }()
	var text string
	late := false
	select {
	case text = <-result:
	case <-time.After(time.Second):
		late = true
	}
	if late {
		kill()
		text = <-result
	}
	return text
}

func counted(urls []string, load func(string) string) []string {
	results := make(chan string)
	for _, url := range urls {
		go func() { results <- load(url) }()
	}
	var all []string
	for {
		all = append(all, <-results)
		if len(all) == len(urls) {
			return all
		}
	}
}

func pending(urls []string, load func(string) string) int {
	results := make(chan string)
	open := 0
	for _, url := range urls {
		open++
		go func() { results <- load(url) }()
	}
	size := 0
	for text := range results {
		size += len(text)
		if open--; open == 0 {
			break
		}
	}
	return size
}

func closed(urls []string, load func(string) error) (first error) {
	results := make(chan error)
	var group sync.WaitGroup
	for _, url := range urls {
		group.Add(1)
		go func() {
			defer group.Done()
			results <- load(url)
		}()
	}
	go func() {
		group.Wait()
		close(results)
	}()
	for err := range results {
		if err != nil && first == nil {
			first = err
		}
	}
	return first
}

func oneOfTwo(load func() (string, error)) (string, error) {
	texts := make(chan string)
	failures := make(chan error)
	go func() {
		text, err := load()
		if err != nil {
			failures <- err
			return
		}
		texts <- text
	}()
	select {
	case text := <-texts:
		return text, nil
	case err := <-failures:
		return "", err
	}
}

func closedInstead(ping func() error) error {
	failures := make(chan error)
	done := make(chan struct{})
	go func() {
		if err := ping(); err != nil {
			failures <- err
			return
		}
		close(done)
	}()
	select {
	case err := <-failures:
		return err
	case <-done:
		return nil
	}
}

func told(urls []string, load func(string) error) []error {
	failures := make(chan error)
	done := make(chan struct{})
	var group sync.WaitGroup
	for _, url := range urls {
		group.Add(1)
		go func() {
			defer group.Done()
			failures <- load(url)
		}()
	}
	go func() {
		group.Wait()
		close(done)
	}()
	var all []error
	for {
		select {
		case err := <-failures:
			all = append(all, err)
		case <-done:
			return all
		}
	}
}

type request struct{ reply chan string }

func escapes(requests chan<- request) string {
	reply := make(chan string)
	go func() { reply <- "late" }()
	requests <- request{reply}
	select {
	case text := <-reply:
		return text
	case <-time.After(time.Second):
		return ""
	}
}

func handedBack(load func() string) <-chan string {
	result := make(chan string)
	go func() { result <- load() }()
	return result
}

func sameCondition(load func() string, isAsync bool) string {
	result := make(chan string)
	if isAsync {
		go func() { result <- load() }()
	}
	if !isAsync {
		return load()
	}
	return <-result
}

func sameBranch(urls []string, load func(string) string) string {
	result := make(chan string)
	for _, url := range urls {
		go func() { result <- load(url) }()
	}
	var last string
	if len(urls) > 0 {
		for range urls {
			last = <-result
		}
	}
	return last
}

func oneByOne(urls []string, load func(string) string) (all []string) {
	result := make(chan string)
	for _, url := range urls {
		go func() { result <- load(url) }()
		all = append(all, <-result)
	}
	return all
}

func endsTheProcess(load func() string) string {
	result := make(chan string)
	go func() { result <- load() }()
	select {
	case text := <-result:
		return text
	case <-time.After(time.Minute):
		log.Fatal("no answer")
	}
	panic("unreachable")
}

func waits(one func() error) error {
	result := make(chan error)
	var group sync.WaitGroup
	group.Add(1)
	go func() {
		result <- one()
		group.Done()
	}()
	if one == nil {
		group.Wait()
		return errors.New("nothing to do")
	}
	return <-result
}

func until(next func() (string, error), limit int) (all []string) {
	out := make(chan string)
	go func() {
		for {
			text, err := next()
			if err != nil {
				close(out)
				return
			}
			out <- text
		}
	}()
	for text := range out {
		all = append(all, text)
	}
	return all
}

func semaphore(urls []string, load func(string)) {
	slots := make(chan struct{}, 3)
	for _, url := range urls {
		slots <- struct{}{}
		go func() {
			load(url)
			<-slots
		}()
	}
}

func replaced(load func() string, isWanted bool) string {
	var result chan string
	if isWanted {
		result = make(chan string)
		go func() { result <- load() }()
	}
	select {
	case text := <-result:
		return text
	case <-time.After(time.Second):
		return ""
	}
}

func atOnce(line string) string {
	lines := make(chan []byte)
	go func() { lines <- []byte(line) }()
	select {
	case text := <-lines:
		return string(text)
	case <-time.After(time.Minute):
		return ""
	}
}

func progress(load func() string, isVerbose bool) string {
	texts := make(chan string)
	go func() {
		if isVerbose {
			texts <- "loading"
		}
		texts <- load()
	}()
	if isVerbose {
		<-texts
	}
	return <-texts
}
