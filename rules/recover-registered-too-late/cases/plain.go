// The guard is registered when the work is done.
package cases

import (
	"errors"
	"fmt"
	"log"
	"os"
	"sync"
	"time"
)

type task interface{ Run() error }

type runner struct {
	mu     sync.Mutex
	logger *log.Logger
	tasks  []task
	done   map[string]int
}

func report() {
	if r := recover(); r != nil {
		log.Print("panic: ", r)
	}
}

// doc:bad
func runAll(tasks []task) {
	for _, t := range tasks {
		if err := t.Run(); err != nil {
//		          ^^^^^ pa 1 {{a panic here continues: no guard yet}}
			log.Print(err)
		}
	}
	defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pa;quickfixes=menda]]
//	      ^^^^^^
}

// doc:

// doc:good
func runEach(tasks []task) {
	defer report()
	for _, t := range tasks {
		if err := t.Run(); err != nil {
			log.Print(err)
		}
	}
}

// doc:

// doc:helper
func guardPanics() {
	defer func() { // Noncompliant {{nothing can panic under this guard: "guardPanics" does nothing else; defer it where the work is}} [[path=pb]]
//	      ^^^^^^
		if r := recover(); r != nil {
			log.Print("panic: ", r)
		}
	}()
}

func serve(t task) error {
	guardPanics()
//	^^^^^^^^^^^ pb 1 {{called here, and returns at once}}
	return t.Run()
//	       ^^^^^ pb 2 {{a panic here continues}}
}

// doc:

func literal(t task) (err error) {
	err = t.Run()
//	      ^^^^^ pc 1 {{a panic here continues: no guard yet}}

	defer func() { // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pc;quickfixes=mendb]]
//	      ^^^^^^
		if r := recover(); r != nil {
			err = fmt.Errorf("task: %v", r)
		}
	}()
	return err
}

func onlyLogs(t task, names []string) {
	log.Print(names[0])
	_ = t.Run()
//	    ^^^^^ pd 1 {{a panic here continues: no guard yet}}
	defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pd]]
//	      ^^^^^^
	log.Print("ran ", names[1])
	time.Sleep(time.Second)
}

func (r *runner) locked(t task) {
	r.mu.Lock()
	_ = t.Run()
//	    ^^^^^ pe 1 {{a panic here continues: no guard yet}}
	r.mu.Unlock()
	defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pe;quickfixes=mendc]]
//	      ^^^^^^
	r.logger.Print("ran")
}

func explicit(t task) {
	if t == nil {
		panic("no task")
//		^^^^^ pf 1 {{a panic here continues: no guard yet}}
	}
	defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pf;quickfixes=mendd]]
//	      ^^^^^^
}

func operation(values map[string]any, name string) (n int) {
	n = values[name].(int)
//	    ^^^^^^^^^^^^^^^^^^ pg 1 {{a panic here continues: no guard yet}}
	defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pg]]
//	      ^^^^^^
	return n
}

func usesLocal(t task) {
	name := os.Getenv("NAME")
	_ = t.Run()
//	    ^^^^^ ph 1 {{a panic here continues: no guard yet}}
	defer func() { // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=ph]]
//	      ^^^^^^
		if r := recover(); r != nil {
			log.Print(name, r)
		}
	}()
}

func waits(t task) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		_ = t.Run()
	}()
	if t.Run() != nil {
//	   ^^^^^ pi 1 {{a panic here continues: no guard yet}}
		return
	}
	defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pi]]
//	      ^^^^^^
	wg.Wait()
}

func returns(t task) error {
	if err := t.Run(); err != nil {
//	          ^^^^^ pj 1 {{a panic here continues: no guard yet}}
		return err
	}
	defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pj;quickfixes=mende]]
//	      ^^^^^^
	return errors.New("once only")
}

func main() {
	run := func() {
		_ = serve(nil)
//		    ^^^^^ pk 1 {{a panic here continues: no guard yet}}
		// the last word
		defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pk]]
//		      ^^^^^^
	}
	run()
}
// fix@menda {{Defer the guard first}}
// edit@menda [[sl=-6;sc=2;el=-6;ec=2]] {{defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pa;quickfixes=menda]]\n	}}
// edit@menda [[sc=1;el=+1;ec=1]] {{}}
// fix@mendb {{Defer the guard first}}
// edit@mendb [[sl=-3;sc=2;el=-3;ec=2]] {{defer func() { // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pc;quickfixes=mendb]]\n//	      ^^^^^^\n		if r := recover(); r != nil {\n			err = fmt.Errorf("task: %v", r)\n		}\n	}()\n	}}
// edit@mendb [[sc=1;el=+6;ec=1]] {{}}
// fix@mendc {{Defer the guard first}}
// edit@mendc [[sl=-4;sc=2;el=-4;ec=2]] {{defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pe;quickfixes=mendc]]\n	}}
// edit@mendc [[sc=1;el=+1;ec=1]] {{}}
// fix@mendd {{Defer the guard first}}
// edit@mendd [[sl=-4;sc=2;el=-4;ec=2]] {{defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pf;quickfixes=mendd]]\n	}}
// edit@mendd [[sc=1;el=+1;ec=1]] {{}}
// fix@mende {{Defer the guard first}}
// edit@mende [[sl=-4;sc=2;el=-4;ec=2]] {{defer report() // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pj;quickfixes=mende]]\n	}}
// edit@mende [[sc=1;el=+1;ec=1]] {{}}
