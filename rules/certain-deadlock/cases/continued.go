// A round that goes on with the mutex held, after others that gave it back.
package cases

import (
	"errors"
	"sync"
)

type proxy struct {
	mu    sync.Mutex
	conns map[string]int
	done  chan struct{}
	in    chan string
	n     int
}

var errClosed = errors.New("closed")

func dial(key string) (int, error) { return len(key), nil }

func (p *proxy) read() (string, error) { return <-p.in, nil }

// doc:continued
func (p *proxy) run() {
	for {
		key, err := p.read()
		if err != nil {
			break
		}
		p.mu.Lock()
//		^^^^^^^^^ path1 1 {{"p.mu" is locked here}}
		conn, isKnown := p.conns[key]
		if !isKnown {
			conn, err = dial(key)
			if err != nil {
				continue // Noncompliant {{"p.mu" is still locked (line 30): the next iteration that locks it blocks forever}} [[path=path1;quickfixes=unlock1]]
//				^^^^^^^^
// fix@unlock1 {{Unlock "p.mu" before it}}
// edit@unlock1 [[sc=5;ec=5]] {{p.mu.Unlock()\n				}}
			}
			p.conns[key] = conn
		}
		p.mu.Unlock()
	}
}

// doc:

// A way out, and one to the next round, come before.
func (p *proxy) filter() error {
	for key := range p.in {
		if key == "" {
			continue
		}
		if key == "end" {
			return errClosed
		}
		p.mu.Lock()
//		^^^^^^^^^ path2 1 {{"p.mu" is locked here}}
		if _, isKnown := p.conns[key]; isKnown {
			continue // Noncompliant {{"p.mu" is still locked (line 58): the next iteration that locks it blocks forever}} [[path=path2;quickfixes=unlock2]]
//			^^^^^^^^
// fix@unlock2 {{Unlock "p.mu" before it}}
// edit@unlock2 [[sc=4;ec=4]] {{p.mu.Unlock()\n			}}
		}
		p.conns[key] = p.n
		p.mu.Unlock()
	}
	return nil
}

// From a loop within.
func (p *proxy) each(all [][]string) {
rows:
	for _, row := range all {
		if len(row) == 0 {
			continue
		}
		p.mu.Lock()
//		^^^^^^^^^ path3 1 {{"p.mu" is locked here}}
		for _, key := range row {
			if p.conns[key] > 0 {
				continue rows // Noncompliant {{"p.mu" is still locked (line 79): the next iteration that locks it blocks forever}} [[path=path3;quickfixes=unlock3]]
//				^^^^^^^^^^^^^
// fix@unlock3 {{Unlock "p.mu" before it}}
// edit@unlock3 [[sc=5;ec=5]] {{p.mu.Unlock()\n				}}
			}
			if p.conns[key] < 0 {
				continue
			}
		}
		p.n++
		p.mu.Unlock()
	}
}

// Each round gives it back first, or may.
func (p *proxy) swaps() {
	p.mu.Lock()
	for {
		if p.n > 0 {
			p.mu.Unlock()
			return
		}
		p.mu.Unlock()
		<-p.done
		p.mu.Lock()
		if p.n == 0 {
			continue
		}
		p.n--
	}
}

func (p *proxy) flagged(all []string) {
	isHeld := false
	for _, key := range all {
		if isHeld {
			p.mu.Unlock()
			isHeld = false
		}
		p.mu.Lock()
		if key == "" {
			isHeld = true
			continue
		}
		p.mu.Unlock()
	}
}

// What it sets before has the next round leave.
func (p *proxy) last(all []string) {
	isLast := false
	for _, key := range all {
		if isLast {
			break
		}
		p.mu.Lock()
		if key == "" {
			isLast = true
			continue
		}
		p.mu.Unlock()
	}
	if isLast {
		p.mu.Unlock()
	}
}

// No other round gives it back: perhaps one alone comes so far.
func (p *proxy) finds(all []string) int {
	defer p.mu.Unlock()
	for i, key := range all {
		if key == "" {
			continue
		}
		p.mu.Lock()
		if p.conns[key] == 0 {
			continue
		}
		return i
	}
	p.mu.Lock()
	return -1
}

// Each round has a mutex of its own: that of one stays locked.
type item struct {
	mu sync.Mutex
	n  int
}

func lockEach(all []*item) {
	for _, one := range all {
		if one == nil {
			continue
		}
		one.mu.Lock()
//		^^^^^^^^^^^ path5 1 {{"one.mu" is locked here}}
		if one.n > 0 {
			continue // Noncompliant {{"one.mu" is still locked (line 178), other iterations unlock it: its next lock blocks forever}} [[path=path5;quickfixes=unlock5]]
//			^^^^^^^^
// fix@unlock5 {{Unlock "one.mu" before it}}
// edit@unlock5 [[sc=4;ec=4]] {{one.mu.Unlock()\n			}}
		}
		one.mu.Unlock()
	}
}

// All stay locked until the end.
type member struct {
	mu sync.Mutex
	n  int
}

func lockAll(all []*member) {
	for _, one := range all {
		one.mu.Lock()
		if one.n > 0 {
			continue
		}
		one.n++
	}
	for _, one := range all {
		one.mu.Unlock()
	}
}

// Another one in each round, by whatever name.
func lockOther(all []*proxy, next func(int) *item) {
	for i := range all {
		other := next(i)
		other.mu.Lock()
		if other.n > 0 {
			continue
		}
		other.mu.Unlock()
	}
}

// It is locked for some messages only.
type message struct{ kind, id int }

func (p *proxy) serve(all <-chan message) {
	for each := range all {
		switch each.kind {
		case 1:
			p.mu.Lock()
//			^^^^^^^^^ path4 1 {{"p.mu" is locked here}}
			if each.id < 0 {
				p.reject(each)
				continue // Noncompliant {{"p.mu" is still locked (line 228): the next iteration that locks it blocks forever}} [[path=path4;quickfixes=unlock4]]
//				^^^^^^^^
// fix@unlock4 {{Unlock "p.mu" before it}}
// edit@unlock4 [[sc=5;ec=5]] {{p.mu.Unlock()\n				}}
			}
			p.n++
			p.mu.Unlock()
		case 2:
			p.reject(each)
		}
	}
}

func (p *proxy) reject(message) {}

// A flag says that it is held.
func (p *proxy) batches(all <-chan message) {
	isHeld := false
	for each := range all {
		if !isHeld {
			p.mu.Lock()
			isHeld = true
		}
		if each.id > 0 {
			p.n++
			continue
		}
		p.mu.Unlock()
		isHeld = false
	}
}

// Given back when the function ends.
func (p *proxy) deferred(all <-chan message) {
	for each := range all {
		if each.kind == 1 {
			p.mu.Lock()
			if each.id < 0 {
				defer p.mu.Unlock()
				continue
			}
			p.mu.Unlock()
		}
	}
}
