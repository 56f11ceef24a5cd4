package cases

import "context"

type worker struct {
	tasks chan func()
	hooks map[string]func()
	done  func(string)
	after []func() int
	swept chan func(bool)
}

type event struct{ run func(int) }

// What goes into the channel is called on the worker's goroutine.
func (w *worker) badChannel(job func()) {
	w.tasks <- func() {
		defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[path=channel;quickfixes=wrap]]
//		^^^^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=9;ec=18]] {{func() { recover() }()}}
		job()
	}
}

func (w *worker) loop() {
	for task := range w.tasks {
		task()
//		^^^^ channel 1 {{such functions are called here, not deferred}}
//		^^^^ map 1 {{such functions are called here, not deferred}}
	}
}

func (w *worker) badMap(job func()) {
	w.hooks["start"] = func() {
		defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[path=map;quickfixes=wrap2]]
//		^^^^^^^^^^^^^^^
// fix@wrap2 {{Call "recover" in a deferred function}}
// edit@wrap2 [[sc=9;ec=18]] {{func() { recover() }()}}
		job()
	}
}

func (w *worker) badStruct(events chan event, job func(int)) {
	events <- event{run: func(n int) {
		defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[path=struct;quickfixes=wrap3]]
//		^^^^^^^^^^^^^^^
// fix@wrap3 {{Call "recover" in a deferred function}}
// edit@wrap3 [[sc=9;ec=18]] {{func() { recover() }()}}
		job(n)
	}}
}

func handle(events chan event) {
	(<-events).run(1)
//	^^^^^^^^^^^^^^ struct 1 {{called here, not deferred}}
}

// A field of a struct that is deferred somewhere: there it works, if only for others.
func (w *worker) deferredField(job func(string)) {
	w.done = func(name string) {
		defer recover()
		job(name)
	}
}

func (w *worker) finish() {
	done := w.done
	defer done("worker")
	panic("boom")
}

// Another function of this kind is deferred.
func (w *worker) deferredOutOfSlice(job func() int) {
	w.after = append(w.after, func() int {
		defer recover()
		return job()
	})
}

func (w *worker) close() {
	for _, each := range w.after {
		defer each()
	}
	panic("boom")
}

// Nobody takes it out: nobody knows.
func (w *worker) neverCalled(job func(bool)) {
	w.swept <- func(isLast bool) {
		defer recover()
		job(isLast)
	}
}

// That others defer what a library has made says nothing.
func withContext(ctx context.Context) {
	_, cancel := context.WithCancel(ctx)
	defer cancel()
}
