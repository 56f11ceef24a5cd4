// A group waits for what nobody calls, or what comes in rounds to come.
package cases

import "sync"

// doc:group
func resizeAll(images []string, resize func(string)) {
	var wg sync.WaitGroup
	wg.Add(len(images))
//	^^^^^^^^^^^^^^^^^^^ path1 1 {{all iterations are counted here}}
	for _, image := range images {
		go func() {
			defer wg.Done()
			resize(image)
		}()
		wg.Wait() // Noncompliant {{this iteration waits for "wg.Done" of later iterations: "Wait" blocks forever}} [[path=path1]]
//		^^^^^^^^^
	}
}

// doc:

func nobody(run func()) {
	var wg sync.WaitGroup
	wg.Add(1)
//	^^^^^^^^^ path2 1 {{counted here}}
	go run()
	wg.Wait() // Noncompliant {{nobody calls "wg.Done": "Wait" blocks forever}} [[path=path2]]
//	^^^^^^^^^
}

// A copy counts for itself.
func copied(run func()) {
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
//		^^^^^^^^^ path3 1 {{counted here}}
		go work(wg, run)
	}
	wg.Wait() // Noncompliant {{nobody calls "wg.Done": "Wait" blocks forever}} [[path=path3]]
//	^^^^^^^^^
}

func work(wg sync.WaitGroup, run func()) {
	defer wg.Done()
	run()
}

type drainer struct {
	open   sync.WaitGroup
	drains sync.WaitGroup
}

func (d *drainer) Start() bool {
	d.drains.Add(1)
//	^^^^^^^^^^^^^^^ path4 1 {{counted here}}
	return true
}

func (d *drainer) Drain() {
	d.drains.Wait() // Noncompliant {{nobody calls "d.drains.Done": "Wait" blocks forever}} [[path=path4]]
//	^^^^^^^^^^^^^^^
	d.open.Wait()
}

func (d *drainer) Open() { d.open.Add(1) }

func (d *drainer) Close() { d.open.Done() }

func byNumber(n int, run func()) {
	var wg sync.WaitGroup
	wg.Add(n)
	for i := 0; i < n; i++ {
		go func() {
			run()
			wg.Done()
		}()
		wg.Wait()
	}
}

// Each round counts its own.
func oneByOne(images []string, resize func(string)) {
	var wg sync.WaitGroup
	for _, image := range images {
		wg.Add(1)
		go func() {
			defer wg.Done()
			resize(image)
		}()
		wg.Wait()
	}
}

// The wait comes behind the loop.
func behind(images []string, resize func(string)) {
	var wg sync.WaitGroup
	wg.Add(len(images))
	for _, image := range images {
		go func() {
			defer wg.Done()
			resize(image)
		}()
	}
	wg.Wait()
}

// One of several rounds waits.
func last(images []string, resize func(string)) {
	var wg sync.WaitGroup
	wg.Add(len(images))
	for i, image := range images {
		go func() {
			defer wg.Done()
			resize(image)
		}()
		if i == len(images)-1 {
			wg.Wait()
		}
	}
}

// Others than those of this loop.
func others(images []string, resize func(string)) {
	var wg sync.WaitGroup
	wg.Add(len(images))
	for _, image := range images {
		go func() {
			defer wg.Done()
			resize(image)
		}()
	}
	for range images {
		wg.Wait()
	}
}

func pointer(run func()) {
	wg := &sync.WaitGroup{}
	wg.Add(1)
	go finish(wg, run)
	wg.Wait()
}

func finish(wg *sync.WaitGroup, run func()) {
	defer wg.Done()
	run()
}

func started(run func()) {
	var wg sync.WaitGroup
	wg.Go(run)
	wg.Wait()
}

func negative(run func()) {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		run()
		wg.Add(-2)
	}()
	wg.Wait()
}

func value(run func(func())) {
	var wg sync.WaitGroup
	wg.Add(1)
	run(wg.Done)
	wg.Wait()
}
