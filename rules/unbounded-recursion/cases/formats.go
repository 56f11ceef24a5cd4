// Methods that package fmt calls for the value that they print.
package cases

import (
	"errors"
	"fmt"
	"io"
	"log"
	"strconv"
	"strings"
)

// doc:bad
type Code int

func (c Code) Error() string {
//            ^^^^^ way1 1 {{the recursion starts over here}}
	return fmt.Sprintf("code %v", c) // Noncompliant {{"fmt.Sprintf" calls "Code.Error" of "c" again: fatal error: stack overflow; convert it first}} [[path=way1;quickfixes=convert1]]
//	                              ^
// fix@convert1 {{Convert it to int}}
// edit@convert1 [[sc=32;ec=33]] {{int(c)}}
}

// doc:good
type Status int

func (s Status) Error() string {
	return fmt.Sprintf("status %v", int(s))
}

// doc:

type name string

func (n name) String() string { return fmt.Sprintf("<%s>", n) } // Noncompliant {{"fmt.Sprintf" calls "name.String" of "n" again: fatal error: stack overflow; convert it first}} [[path=way2;quickfixes=convert2]]
//                                                         ^
//            ^^^^^^ way2 1 {{the recursion starts over here}}
// fix@convert2 {{Convert it to string}}
// edit@convert2 [[sc=60;ec=61]] {{string(n)}}

func (n *name) Set(s string) { *n = name(s) }

type point struct{ X, Y int }

func (p point) String() string { return fmt.Sprint("point ", p) } // Noncompliant {{"fmt.Sprint" calls "point.String" of "p" again: fatal error: stack overflow; convert it first}} [[path=way3]]
//                                                           ^
//             ^^^^^^ way3 1 {{the recursion starts over here}}

type byPointer struct{ n int }

func (b *byPointer) String() string { return fmt.Sprintln(b) } // Noncompliant {{"fmt.Sprintln" calls "byPointer.String" of "b" again: fatal error: stack overflow; convert it first}} [[path=way4]]
//                                                        ^
//                  ^^^^^^ way4 1 {{the recursion starts over here}}

type address struct{ n int }

func (a address) String() string { return fmt.Sprintf("%+v", &a) } // Noncompliant {{"fmt.Sprintf" calls "address.String" of "&a" again: fatal error: stack overflow; convert it first}} [[path=way5]]
//                                                           ^^
//               ^^^^^^ way5 1 {{the recursion starts over here}}

type quoted struct{ s string }

func (q quoted) String() string {
//              ^^^^^^ way6 1 {{the recursion starts over here}}
	s := fmt.Sprintf("%q", q) // Noncompliant {{"fmt.Sprintf" calls "quoted.String" of "q" again: fatal error: stack overflow; convert it first (and 1 more place)}} [[path=way6]]
//	                       ^
	s += fmt.Sprintf("%x", q)
//	                       ^ way6 also {{the same here}}
	return s
}

type written struct{ n int }

func (w written) Format(f fmt.State, verb rune) {
//               ^^^^^^ way7 1 {{the recursion starts over here}}
	fmt.Fprintf(f, "%d", w) // Noncompliant {{"fmt.Fprintf" calls "written.Format" of "w" again: fatal error: stack overflow; convert it first}} [[path=way7]]
//	                     ^
}

type source struct{ n int }

func (s source) GoString() string { return fmt.Sprintf("%#v", s) } // Noncompliant {{"fmt.Sprintf" calls "source.GoString" of "s" again: fatal error: stack overflow; convert it first}} [[path=way8]]
//                                                            ^
//              ^^^^^^^^ way8 1 {{the recursion starts over here}}

type wrapped struct{ msg string }

func (w wrapped) Error() string { return fmt.Errorf("wrapped: %w", w).Error() } // Noncompliant {{"fmt.Errorf" calls "wrapped.Error" of "w" again: fatal error: stack overflow; convert it first}} [[path=way9]]
//                                                                 ^
//               ^^^^^ way9 1 {{the recursion starts over here}}

type second struct{ msg string }

func (s *second) Error() string { return fmt.Sprintf("%[2]d %[1]s", s, 1) } // Noncompliant {{"fmt.Sprintf" calls "second.Error" of "s" again: fatal error: stack overflow; convert it first}} [[path=way10]]
//                                                                  ^
//               ^^^^^ way10 1 {{the recursion starts over here}}

type wide struct{ msg string }

func (w wide) String() string { return fmt.Sprintf("%*d %-8v", 8, 1, w) } // Noncompliant {{"fmt.Sprintf" calls "wide.String" of "w" again: fatal error: stack overflow; convert it first}} [[path=way11]]
//                                                                   ^
//            ^^^^^^ way11 1 {{the recursion starts over here}}

type surplus struct{ msg string }

func (s surplus) String() string { return fmt.Sprintf("surplus", s) } // Noncompliant {{"fmt.Sprintf" calls "surplus.String" of "s" again: fatal error: stack overflow; convert it first}} [[path=way12]]
//                                                               ^
//               ^^^^^^ way12 1 {{the recursion starts over here}}

type logged struct{ msg string }

func (l logged) String() string {
//              ^^^^^^ way13 1 {{the recursion starts over here}}
	log.Printf("printing %v", l) // Noncompliant {{"log.Printf" calls "logged.String" of "l" again: fatal error: stack overflow; convert it first}} [[path=way13]]
//	                          ^
	return l.msg
}

type custom struct {
	msg    string
	logger *log.Logger
}

func (c *custom) Error() string {
//               ^^^^^ way14 1 {{the recursion starts over here}}
	c.logger.Println("error", c) // Noncompliant {{"c.logger.Println" calls "custom.Error" of "c" again: fatal error: stack overflow; convert it first}} [[path=way14]]
//	                          ^
	return c.msg
}

type embeds struct{ error }

func (e embeds) Error() string { return fmt.Sprintf("embeds: %v", e) } // Noncompliant {{"fmt.Sprintf" calls "embeds.Error" of "e" again: fatal error: stack overflow; convert it first}} [[path=way15]]
//                                                                ^
//              ^^^^^ way15 1 {{the recursion starts over here}}

type inAny struct{ n int }

func (i inAny) String() string { return fmt.Sprint(any(i)) } // Noncompliant {{"fmt.Sprint" calls "inAny.String" of "any(i)" again: fatal error: stack overflow; convert it first}} [[path=way16]]
//                                                 ^^^^^^
//             ^^^^^^ way16 1 {{the recursion starts over here}}

// An enumeration without a name for some value.
type color int

var colors = map[color]string{0: "red", 1: "green"}

func (c color) String() string {
//             ^^^^^^ way17 1 {{the recursion starts over here}}
	if s, ok := colors[c]; ok {
		return s
	}
	return fmt.Sprintf("color(%v)", c) // Noncompliant {{"fmt.Sprintf" calls "color.String" of "c" again: fatal error: stack overflow; convert it first}} [[path=way17;quickfixes=convert17]]
//	                                ^
// fix@convert17 {{Convert it to int}}
// edit@convert17 [[sc=34;ec=35]] {{int(c)}}
}

type level int

func (l level) String() string {
//             ^^^^^^ way18 1 {{the recursion starts over here}}
	switch l {
	case 0:
		return "low"
	case 1:
		return "high"
	default:
		return fmt.Sprintf("unknown level %v", l) // Noncompliant {{"fmt.Sprintf" calls "level.String" of "l" again: fatal error: stack overflow; convert it first}} [[path=way18;quickfixes=convert18]]
//		                                       ^
// fix@convert18 {{Convert it to int}}
// edit@convert18 [[sc=42;ec=43]] {{int(l)}}
	}
}

type parts struct {
	names []string
	err   error
}

func (p *parts) Error() string {
//              ^^^^^ way19 1 {{the recursion starts over here}}
	if p == nil {
		return "none"
	}
	var all []string
	for i := 0; i < len(p.names); i++ {
		if p.names[i] != "" {
			all = append(all, p.names[i])
		}
	}
	if len(all) > 0 && !errors.Is(p.err, io.EOF) {
		return strings.Join(all, ", ")
	}
	return fmt.Sprintf("bad parts: %v", p) // Noncompliant {{"fmt.Sprintf" calls "parts.Error" of "p" again: fatal error: stack overflow; convert it first}} [[path=way19]]
//	                                    ^
}

type either struct{ kind any }

func (e either) String() string {
//              ^^^^^^ way20 1 {{the recursion starts over here}}
	switch k := e.kind.(type) {
	case string:
		return k
	case int:
		return strconv.Itoa(k)
	}
	return fmt.Sprint(e) // Noncompliant {{"fmt.Sprint" calls "either.String" of "e" again: fatal error: stack overflow; convert it first}} [[path=way20]]
//	                  ^
}

// One is called for the other.
type both struct{ msg string }

func (b both) String() string { return "both: " + b.Error() }

func (b both) Error() string { return fmt.Sprintf("%v", b) } // Noncompliant {{"fmt.Sprintf" calls "both.Error" of "b" again: fatal error: stack overflow; convert it first}} [[path=way21]]
//                                                      ^
//            ^^^^^ way21 1 {{the recursion starts over here}}

type crossed struct{ msg string }

func (c crossed) String() string { return fmt.Sprintf("%#v", c) } // Noncompliant {{"fmt.Sprintf" calls "crossed.GoString" of "c" again: fatal error: stack overflow; convert it first}} [[path=way22]]
//                                                           ^
//               ^^^^^^ way22 2 {{the recursion starts over here}}

func (c crossed) GoString() string { return fmt.Sprintf("%s", c) }
//                                          ^^^^^^^^^^^ way22 1 {{"crossed.String" is called from here}}
