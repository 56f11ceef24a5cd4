// Something behind the guard may panic, or the deferred function is there for more.
package cases

import (
	"log"
	"os"
)

type job interface{ Do() error }

func told() {
	if r := recover(); r != nil {
		log.Print(r)
	}
}

func first(j job) {
	defer told()
	_ = j.Do()
}

// the second part is guarded.
func part(j job, clean func()) {
	_ = j.Do()
	defer told()
	clean()
}

func pointer(j job, f *os.File, n *struct{ name string }) string {
	_ = j.Do()
	defer told()
	return n.name
}

func send(j job, out chan<- error) {
	err := j.Do()
	defer told()
	out <- err
}

func closes(j job, out chan error) {
	_ = j.Do()
	defer told()
	close(out)
}

func again(jobs []job) {
	for _, j := range jobs {
		_ = j.Do()
		defer told()
	}
}

func deferred(j job, clean func()) {
	_ = j.Do()
	defer told()
	defer clean()
}

func alsoCleansUp(j job, name string) {
	_ = j.Do()
	defer func() {
		_ = os.Remove(name)
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
}

func second(j job) {
	defer told()
	_ = j.Do()
	defer told()
}

// nothing can panic at all.
func calm(name string) {
	log.Print(name)
	defer told()
}

func empty() {
	defer told()
}

// the guard is deferred where it is meant to be.
func guard() {
	defer func() {
		log.Print("done")
	}()
	told()
}

func index(values []int) int {
	told()
	defer told()
	return values[0]
}

func goroutine(j job) {
	go func() {
		defer told()
		_ = j.Do()
	}()
	defer told()
}

func branch(j job, isGuarded bool) {
	_ = j.Do()
	if isGuarded {
		defer told()
	}
	_ = j.Do()
}

func iterator(values func(func(int) bool)) {
	log.Print(len(os.Args))
	defer told()
	for v := range values {
		log.Print(v)
	}
}

func fails(j job) {
	_ = j.Do()
	defer told()
	panic("never so far")
}
