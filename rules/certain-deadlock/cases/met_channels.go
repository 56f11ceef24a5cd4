// What looks as if nobody met it, and may be met, or is meant.
package cases

import (
	"context"
	"time"
)

type broker struct {
	Open     chan int
	handed   chan int
	shared   chan int
	buffered chan int
	chosen   chan int
	polled   chan int
	borrowed chan int
	pointed  chan int
	ticks    <-chan time.Time
	optional chan int
	named    signal
	quit     chan struct{}
	closed   chan struct{}
	inTest   chan int
}

type signal chan struct{}

func New(borrowed chan int) *broker {
	b := &broker{borrowed: borrowed, ticks: time.Tick(time.Second)}
	b.Open = make(chan int)
	b.handed = make(chan int)
	b.shared = make(chan int)
	b.buffered = make(chan int, 8)
	b.chosen = make(chan int)
	b.polled = make(chan int)
	b.pointed = make(chan int)
	b.named = make(signal)
	b.quit = make(chan struct{})
	b.closed = make(chan struct{})
	b.inTest = make(chan int)
	fill(&b.pointed)
	return b
}

func fill(channel *chan int) {
	go func() { *channel <- 1 }()
}

// Others have it.
func (b *broker) Exported() int { return <-b.Open }

func (b *broker) Source() <-chan int { return b.handed }

func (b *broker) Put(value int) { b.handed <- value }

func (b *broker) Channel() chan int { return b.shared }

func (b *broker) Shared() int { return <-b.shared }

func (b *broker) Borrowed() int { return <-b.borrowed }

func (b *broker) Pointed() int { return <-b.pointed }

func (b *broker) Tick() time.Time { return <-b.ticks }

// There is room.
func (b *broker) Buffered(value int) { b.buffered <- value }

// Something else may come.
func (b *broker) Chosen(ctx context.Context) int {
	select {
	case value := <-b.chosen:
		return value
	case <-ctx.Done():
		return 0
	}
}

func (b *broker) Polled(value int) {
	select {
	case b.polled <- value:
	default:
	}
}

// Who compares it knows.
func (b *broker) Optional(value int) {
	if b.optional != nil {
		b.optional <- value
	}
}

func (b *broker) Named() { <-b.named }

// Closing is as good as sending.
func (b *broker) Wait() { <-b.closed }

func (b *broker) Close() { close(b.closed) }

// Meant: a comment says so.
func (b *broker) Hang() {
	// blocks for ever
	<-b.quit
}

func (b *broker) run() {
	b.named <- struct{}{}
}

func Run(b *broker) { b.run() }

// An object without keys has whatever it is given.
type pair struct {
	in  chan int
	out chan int
}

func newPair(in, out chan int) *pair { return &pair{in, out} }

func (p *pair) Get() int { return <-p.in }

func (p *pair) Set(value int) { p.out <- value }

func Pair(in, out chan int) int { return newPair(in, out).Get() }

// Two structs have a field of this name.
type first struct{ done chan struct{} }
type second struct{ done chan struct{} }

func Both() {
	a, b := &first{done: make(chan struct{})}, &second{done: make(chan struct{})}
	go func() { close(a.done) }()
	go func() { b.done <- struct{}{} }()
	<-a.done
	<-b.done
}

// Nobody makes one.
type unused struct{ wake chan struct{} }

func (u *unused) Wake() { u.wake <- struct{}{} }

// Waits for ever, as it was told.
func forever() {
	wait := make(chan struct{})
	<-wait
}

func Forever() { forever() }

// Dead code may be finished some day.
type planned struct{ later chan int }

func (p *planned) get() int { return <-p.later }

// What a literal gets it as an argument for, it may do.
func argument() int {
	values := make(chan int)
	go func(out chan<- int) { out <- 1 }(values)
	return <-values
}

func Argument() int { return argument() }

// A channel of channels.
func nested(requests chan<- chan int) int {
	answer := make(chan int)
	requests <- answer
	return <-answer
}

func Nested(requests chan<- chan int) int { return nested(requests) }
