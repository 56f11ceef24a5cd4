// What looks like it and ends.
package cases

import (
	"fmt"
	"io"
	"log"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

type number int

func (n number) String() string { return fmt.Sprintf("number %d", n) }

type typed int

func (t typed) String() string { return fmt.Sprintf("%T %p", t, t) }

type fraction float64

func (f fraction) String() string { return fmt.Sprintf("%.2f %%", f) }

type flag bool

func (f flag) String() string { return fmt.Sprintf("%t", f) }

type underlying string

func (u underlying) String() string { return fmt.Sprint(string(u)) }

type another struct{ n int }

func (a another) String() string {
	type plain another
	return fmt.Sprintf("%v %+v", plain(a), plain(a))
}

type pointee struct{ n int }

func (p *pointee) String() string { return fmt.Sprint(*p) }

func (p pointee) Name() string { return p.String() }

type goSyntax struct{ n int }

func (g goSyntax) String() string { return fmt.Sprintf("%#v", g) }

type goString struct{ n int }

func (g goString) GoString() string { return fmt.Sprintf("%v %+v", g, g) }

type fieldOf struct {
	name string
	err  error
}

func (f fieldOf) Error() string { return fmt.Sprintf("%s: %v", f.name, f.err) }

type list struct {
	value int
	next  *list
}

func (l *list) String() string {
	if l.next == nil {
		return fmt.Sprint(l.value)
	}
	return fmt.Sprintf("%d, %v", l.value, l.next)
}

type tree struct {
	children []tree
}

func (t tree) String() string { return fmt.Sprint("tree", t.children) }

// The method is none that package fmt calls.
type other struct{ n int }

func (o other) String(indent string) string { return fmt.Sprintf("%s%v", indent, o) }

func (o other) Describe() string { return fmt.Sprintf("%v", o) }

type noStringer struct{ n int }

func (n noStringer) Error() error { return fmt.Errorf("%v", n) }

// What lies in fields that aren't exported calls nothing.
type holder struct{ inner any }

type hidden struct{ n int }

func (h hidden) String() string { return fmt.Sprint(holder{inner: h}) }

type byAddress struct{ n int }

func (b byAddress) String() string {
	p := &b
	return fmt.Sprint(&p)
}

// %w is for Errorf, and for errors.
type notWrapped struct{ n int }

func (n notWrapped) Error() string { return fmt.Sprintf("%w", n) }

type noError struct{ n int }

func (n noError) String() string { return fmt.Errorf("%w", n).Error() }

// Another value.
type chain struct{ up *chain }

func (c *chain) Error() string {
	c = c.up
	return fmt.Sprint(c)
}

type counted struct{ depth int }

func (c *counted) String() string {
	if c.depth > 3 {
		return "..."
	}
	c.depth++
	defer func() { c.depth-- }()
	return fmt.Sprint(c)
}

type onceOnly struct{ busy bool }

func (o *onceOnly) String() string {
	if o.begin() {
		return "busy"
	}
	return fmt.Sprint(o)
}

func (o *onceOnly) begin() bool {
	was := o.busy
	o.busy = true
	return was
}

type atomically struct{ busy atomic.Int32 }

func (a *atomically) String() string {
	if a.busy.Add(1) > 1 {
		return "busy"
	}
	return fmt.Sprint(a)
}

var printing bool

type global struct{ n int }

func (g global) String() string {
	if printing {
		return "again"
	}
	printing = true
	defer func() { printing = false }()
	return fmt.Sprint(g)
}

// What decides is not the value.
var verbose = os.Getenv("VERBOSE") != ""

type chatty struct{ n int }

func (c chatty) String() string {
	if verbose {
		log.Println(c)
	}
	return "chatty"
}

type timed struct{ n int }

func (t timed) String() string {
	if time.Now().Year() < 2000 {
		return fmt.Sprint(t)
	}
	return "timed"
}

// It waits for itself before the stack is full: another defect.
type locked struct{ mu sync.Mutex }

func (l *locked) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return fmt.Sprint(l)
}

type waiting struct{ tokens chan int }

func (w *waiting) String() string {
	<-w.tokens
	return fmt.Sprint(w)
}

// A goroutine of its own, and what isn't called.
type started struct{ n int }

func (s started) String() string {
	go fmt.Println(s)
	return "started"
}

type deferredLiteral struct{ n int }

func (d deferredLiteral) String() string {
	_ = func() string { return fmt.Sprint(d) }
	return "literal"
}

// The format is not known.
type unknownFormat struct{ n int }

func (u unknownFormat) String() string { return fmt.Sprintf(os.Args[0], u) }

func (u unknownFormat) WriteTo(w io.Writer) (int64, error) {
	n, err := fmt.Fprint(w, u)
	return int64(n), err
}

// The width is a number.
type width int

func (w width) String() string { return fmt.Sprintf("%*d", w, 1) }

// A type of its own stands between.
type level2 struct{ color2 }

type color2 int

func (c color2) String() string { return "color" }

func (l level2) String() string { return fmt.Sprintf("level %v", l.color2) }

// Formats for which Format is called, not String.
type formatted struct{ n int }

func (f formatted) Format(s fmt.State, verb rune) { io.WriteString(s, "formatted") }

func (f formatted) String() string { return fmt.Sprintf("%v", f) }
