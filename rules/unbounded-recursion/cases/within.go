// The value lies in something else that is printed.
package cases

import "fmt"

type box struct{ Value any }

type item struct{ n int }

func (i item) String() string { return fmt.Sprint([]item{i}) } // Noncompliant {{"fmt.Sprint" calls "item.String" of "[]item{i}" again: fatal error: stack overflow; convert it first}} [[path=way1]]
//                                                ^^^^^^^^^
//            ^^^^^^ way1 1 {{the recursion starts over here}}

type inMap struct{ n int }

func (i *inMap) String() string {
//              ^^^^^^ way2 1 {{the recursion starts over here}}
	fields := map[string]any{"self": i}
	return fmt.Sprintf("%v", fields) // Noncompliant {{"fmt.Sprintf" calls "inMap.String" of "fields" again: fatal error: stack overflow; convert it first}} [[path=way2]]
//	                         ^^^^^^
}

type inField struct{ n int }

func (i inField) String() string { return fmt.Sprintf("%+v", &box{Value: i}) } // Noncompliant {{"fmt.Sprintf" calls "inField.String" of "&box{Value: i}" again: fatal error: stack overflow; convert it first}} [[path=way3]]
//                                                           ^^^^^^^^^^^^^^
//               ^^^^^^ way3 1 {{the recursion starts over here}}

type outer struct{ promoted }

type promoted struct{ n int }

func (p promoted) String() string { return fmt.Sprint(outer{p}) } // Noncompliant {{"fmt.Sprint" calls "promoted.String" of "outer{p}" again: fatal error: stack overflow; convert it first}} [[path=way4]]
//                                                    ^^^^^^^^
//                ^^^^^^ way4 1 {{the recursion starts over here}}

// Elements have no address.
type element struct{ n int }

func (e *element) String() string { return fmt.Sprint([]element{*e}) }

// Pointers below the first one are printed as such.
type pointer struct{ n int }

func (p pointer) String() string { return fmt.Sprint([]any{&box{p}}) }

// The outer type has a method of its own.
type named struct{ inNamed }

func (n named) String() string { return "named" }

type inNamed struct{ n int }

func (i inNamed) String() string { return fmt.Sprint(named{i}) }
