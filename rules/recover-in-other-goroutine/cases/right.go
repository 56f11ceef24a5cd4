// The goroutine has a guard, or nobody wants to survive its panic.
package cases

import (
	"errors"
	"fmt"
	"log"
	"os"
	"sync"
)

func safely(f func()) {
	go func() {
		defer func() {
			if r := recover(); r != nil {
				log.Print(r)
			}
		}()
		f()
	}()
}

func told2() {
	if r := recover(); r != nil {
		log.Print(r)
	}
}

func throughWrapper(job func() error) {
	defer told2()
	safely(func() {
		if err := job(); err != nil {
			panic(err)
		}
	})
}

func within(job func() error) {
	defer told2()
	go func() {
		defer told2()
		if err := job(); err != nil {
			panic(err)
		}
	}()
}

func deeper(job func() error) {
	defer told2()
	go func() {
		run := func() {
			defer told2()
			if err := job(); err != nil {
				panic(err)
			}
		}
		run()
	}()
}

// a taste: nobody says that this survives.
func noGuard(job func() error) {
	go func() {
		if err := job(); err != nil {
			panic(err)
		}
	}()
}

func possible(jobs []func() error) {
	defer told2()
	go func() {
		for _, job := range jobs {
			log.Print(job())
		}
		jobs[0] = nil
	}()
}

// a guard that has every other panic go on knows of those.
var errBail = errors.New("bail")

func selective(job func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			if r != errBail {
				panic(r)
			}
			err = errBail
		}
	}()
	go func() {
		if err := job(); err != nil {
			panic(err)
		}
	}()
	return nil
}

func exits(job func() error) {
	defer func() {
		if r := recover(); r != nil {
			log.Print(r)
			os.Exit(2)
		}
	}()
	go func() {
		if err := job(); err != nil {
			panic(err)
		}
	}()
}

// raise hands the panic on to who waits.
func raise(job func()) {
	var wg sync.WaitGroup
	var cause any
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { cause = recover() }()
		job()
	}()
	wg.Wait()
	if cause != nil {
		panic(cause)
	}
}

func raised(job func() error) {
	defer told2()
	raise(func() {
		if err := job(); err != nil {
			panic(err)
		}
	})
}

// what a helper asks of its callers is no news of the goroutine.
func index(all []string, i int) string {
	if i < 0 {
		panic("negative index")
	}
	return all[i]
}

func misused(all []string) {
	defer told2()
	go func() {
		log.Print(index(all, 0))
	}()
	log.Print(index(all, 1))
}

func cleaned(job func() error, clean func(handle func())) {
	defer told2()
	go func() {
		defer clean(told2)
		if err := job(); err != nil {
			panic(err)
		}
	}()
}

type rescue interface{ HandlePanic() }

func byInterface(job func() error, r rescue) {
	defer told2()
	go func() {
		defer r.HandlePanic()
		if err := job(); err != nil {
			panic(fmt.Errorf("job: %w", err))
		}
	}()
}

// the goroutine of the report is not the one that is guarded.
func reporting(job func(), send func(any) error) {
	defer func() {
		if r := recover(); r != nil {
			go func() {
				if err := send(r); err != nil {
					log.Print(err)
				}
			}()
		}
	}()
	job()
}
