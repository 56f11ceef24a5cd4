package cases

import (
	"errors"
	"sync"
	"testing"
	"time"
)

type setting struct {
	limit time.Duration
	name  string
}

type option func(*setting)

func within(limit time.Duration) option {
	return func(s *setting) { s.limit = limit }
}

// It fails for those only who want another limit.
func session(t *testing.T, options ...option) int {
	var s setting
	for _, each := range options {
		each(&s)
	}
	return sessionOf(t, s)
//	       ^^^^^^^^^ limited 2 {{"sessionOf" is called here}}
}

var open = map[*testing.T]setting{}

func sessionOf(t *testing.T, wanted setting) int {
	if known, ok := open[t]; ok && wanted.limit != 0 && wanted.limit != known.limit {
		t.Fatalf("there is one already, of %v", known.limit)
//		^^^^^^^^ limited 3 {{"t.Fatalf" is called here}}
	}
	open[t] = wanted
	return len(open)
}

func TestSession(t *testing.T) {
	go func() {
		t.Log(session(t))
	}()
	go func() {
//	   ^^^^^^ limited 1 {{started here}}
		t.Log(session(t, within(time.Second))) // Noncompliant {{"t.Fatalf" through "session" ends this goroutine, not the test: the test goes on; hand the error to the test}} [[path=limited]]
//		      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	}()
}

func named(t *testing.T, s setting) {
	if s.name == "" {
		t.Fatal("it needs a name")
//		^^^^^^^ unnamed 2 {{"t.Fatal" is called here}}
	}
}

func TestNamed(t *testing.T) {
	go func() {
//	   ^^^^^^ unnamed 1 {{started here}}
		named(t, setting{}) // Noncompliant {{"t.Fatal" through "named" ends this goroutine, not the test: the test goes on; hand the error to the test (and 1 more place)}} [[path=unnamed]]
//		^^^^^^^^^^^^^^^^^^^
	}()
	go func() {
		s := setting{name: "a"}
		named(t, s)
//		^^^^^^^^^^^ unnamed also {{the same call here}}
	}()
}

const (
	gauge   = "gauge"
	counter = "counter"
)

// It fails for kinds that nobody asks for here.
func sample(t *testing.T, kind string) int {
	switch kind {
	case gauge:
		return 1
	case counter:
		return 2
	default:
		t.Fatal("no such kind")
//		^^^^^^^ kind 2 {{"t.Fatal" is called here}}
	}
	return 0
}

func TestSample(t *testing.T) {
	go func() {
		t.Log(sample(t, counter), sample(t, "gauge"))
	}()
	go func() {
//	   ^^^^^^ kind 1 {{started here}}
		t.Log(sample(t, "histogram")) // Noncompliant {{"t.Fatal" through "sample" ends this goroutine, not the test: the test goes on; hand the error to the test}} [[path=kind]]
//		      ^^^^^^^^^^^^^^^^^^^^^^
	}()
}

// The parameter is another one when it is looked at.
func changed(t *testing.T, kind string) {
	if kind == gauge {
		kind = counter
	}
	if kind == counter {
		t.Fatal("no counters")
//		^^^^^^^ changed 2 {{"t.Fatal" is called here}}
	}
}

func falls(t *testing.T, kind string) {
	switch kind {
	case gauge:
		fallthrough
	case "":
		t.Fatal("no gauges")
//		^^^^^^^ falls 2 {{"t.Fatal" is called here}}
	case counter:
	}
}

func none(t *testing.T, err error) {
	if err != nil {
		t.Fatal(err)
//		^^^^^^^ error 2 {{"t.Fatal" is called here}}
	}
}

type failure struct{}

func (*failure) Error() string { return "failed" }

func TestOther(t *testing.T) {
	go func() {
		none(t, nil)
	}()
	go func() {
//	   ^^^^^^ changed 1 {{started here}}
		changed(t, gauge) // Noncompliant {{"t.Fatal" through "changed" ends this goroutine, not the test: the test goes on; hand the error to the test}} [[path=changed]]
//		^^^^^^^^^^^^^^^^^
	}()
	go func() {
//	   ^^^^^^ falls 1 {{started here}}
		falls(t, gauge) // Noncompliant {{"t.Fatal" through "falls" ends this goroutine, not the test: the test goes on; hand the error to the test}} [[path=falls]]
//		^^^^^^^^^^^^^^^
	}()
	go func() {
//	   ^^^^^^ error 1 {{started here}}
		none(t, errors.New("no")) // Noncompliant {{"t.Fatal" through "none" ends this goroutine, not the test: the test goes on; hand the error to the test (and 1 more place)}} [[path=error]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^
	}()
	go func() {
		var missing *failure
		none(t, missing)
//		^^^^^^^^^^^^^^^^ error also {{the same call here}}
	}()
}

type server struct {
	once   sync.Once
	client *int
}

// Only the first who asks connects, and nobody knows who that is.
func (s *server) connected(t *testing.T) *int {
	s.once.Do(func() {
		if s.client = new(int); *s.client == 0 {
			t.Fatal("no connection")
		}
	})
	return s.client
}

func TestServer(t *testing.T) {
	var s server
	s.connected(t)
	go func() {
		t.Log(s.connected(t))
	}()
}

// The helper fails for its options, or for want of what it is to find.
func find(t *testing.T, options ...func() error) {
	for _, option := range options {
		if err := option(); err != nil {
			t.Fatal(err)
		}
	}
	if len(open) == 0 {
		t.Fatal("nothing is open")
//		^^^^^^^ found 2 {{"t.Fatal" is called here}}
	}
}

func TestOtherEnd(t *testing.T) {
	go func() {
//	   ^^^^^^ found 1 {{started here}}
		find(t) // Noncompliant {{"t.Fatal" through "find" ends this goroutine, not the test: the test goes on; hand the error to the test}} [[path=found]]
//		^^^^^^^
	}()
}
