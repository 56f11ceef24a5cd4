// What could end a wait needs a mutex that is held meanwhile.
package cases

import "sync"

// doc:locked
type index struct {
	mu    sync.Mutex
	words map[string]int
}

func (x *index) Build(texts []string, count func(string) int) {
	x.mu.Lock()
//	^^^^^^^^^ path1 1 {{"x.mu" is locked here}}
	defer x.mu.Unlock()
	var wg sync.WaitGroup
	for _, text := range texts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n := count(text)
			x.mu.Lock()
//			^^^^^^^^^ path1 2 {{needed here before that}}
			x.words[text] = n
			x.mu.Unlock()
		}()
	}
	wg.Wait() // Noncompliant {{"x.mu" is held, and the goroutine that could end this needs it: it blocks forever}} [[path=path1]]
//	^^^^^^^^^
}

// doc:

func (x *index) put(text string, n int) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.words[text] = n
}

func (x *index) first(text string) int {
	done := make(chan int)
	x.mu.Lock()
//	^^^^^^^^^ path2 1 {{"x.mu" is locked here}}
	defer x.mu.Unlock()
	go func() {
		x.put(text, 1)
//		^^^^^ path2 2 {{needed here before that}}
		done <- 1
	}()
	return <-done // Noncompliant {{"x.mu" is held, and the goroutine that could end this needs it: it blocks forever}} [[path=path2]]
//	       ^^^^^^
}

func (x *index) First(text string) int { return x.first(text) }

// Both ends under one mutex never meet.
type mailbox struct {
	mu    sync.Mutex
	mails chan string
}

func NewMailbox() *mailbox { return &mailbox{mails: make(chan string)} }

func (m *mailbox) Send(mail string) {
	m.mu.Lock()
//	^^^^^^^^^ path3 1 {{"m.mu" is locked here}}
	defer m.mu.Unlock()
	m.mails <- mail // Noncompliant {{"m.mu" is held, and the goroutine that could end this needs it: it blocks forever}} [[path=path3]]
//	^^^^^^^^^^^^^^^
}

func (m *mailbox) Receive() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return <-m.mails
//	       ^^^^^^^^^ path3 2 {{this runs only with it locked}}
}

// Given back before, taken behind, or another one.
func (x *index) Right(texts []string, count func(string) int) {
	x.mu.Lock()
	var wg sync.WaitGroup
	for _, text := range texts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n := count(text)
			x.mu.Lock()
			x.words[text] = n
			x.mu.Unlock()
		}()
	}
	x.mu.Unlock()
	wg.Wait()
}

func (x *index) Behind(text string) int {
	done := make(chan int)
	x.mu.Lock()
	defer x.mu.Unlock()
	go func() {
		done <- 1
		x.put(text, 1)
	}()
	return <-done
}

func (x *index) Other(y *index, text string) int {
	done := make(chan int)
	x.mu.Lock()
	defer x.mu.Unlock()
	go func() {
		y.put(text, 1)
		done <- 1
	}()
	return <-done
}

// Another goroutine may be enough.
func (x *index) Either(text string) int {
	done := make(chan int)
	x.mu.Lock()
	defer x.mu.Unlock()
	go func() {
		x.put(text, 1)
		done <- 1
	}()
	go func() { done <- 2 }()
	return <-done
}

// Readers don't keep each other out.
type table struct {
	mu   sync.RWMutex
	rows chan int
	n    int
}

func NewTable() *table { return &table{rows: make(chan int)} }

func (t *table) Send() {
	t.mu.RLock()
	defer t.mu.RUnlock()
	t.rows <- t.n
}

func (t *table) Receive() int {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return <-t.rows
}

// The receiver needs it only then and when.
type feed struct {
	mu    sync.Mutex
	posts chan string
	last  string
}

func NewFeed() *feed { return &feed{posts: make(chan string)} }

func (f *feed) Post(post string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.posts <- post
}

func (f *feed) Run() {
	for post := range f.posts {
		f.mu.Lock()
		f.last = post
		f.mu.Unlock()
	}
}
