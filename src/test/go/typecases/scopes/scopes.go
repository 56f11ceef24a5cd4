// Package scopes hides names behind others.
package scopes

import (
	"errors"
	"fmt"
	"os"
)

var before = after + 1
var after = len(table)
var table = map[string]func(int) int{"self": func(n int) int { return n * 2 }}
var a, b = pair()
var c, d = b, a

func pair() (int, string) { return 1, "s" }

func recover() any { return nil }

func len(m map[string]func(int) int) int { return 1 }

type string2 = string

func shadows(fmt func(string), errors []error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	fmt("x")
	true := false
	if !true {
		nil := errors[0]
		return nil
	}
	type int string
	var i int = "text"
	type error interface{ Boom() }
	var e error
	e.Boom()
	x := 1
	{
		x, y := x, i
		_, _ = x, y
		x, z := 2, x
		_ = z
	}
	for x := x; x < 3; x++ {
		x := x
		_ = x
	}
	if x := fmt; x != nil {
		x("1")
	} else if y := x; y != nil {
		x("2")
		y("3")
	}
	switch x := any(x).(type) {
	case string:
		fmt(x)
	case int, nil:
		_ = x
	case interface{ Error() string }:
		fmt(x.Error())
	default:
		_ = x
	}
	return err
}

func labels() {
outer:
	for i := range 3 {
	inner:
		for {
			switch {
			case i > 1:
				break inner
			case i > 0:
				continue outer
			}
			func() {
			outer:
				for {
					break outer
				}
			}()
			goto done
		}
	}
done:
}

func redeclared(err error) {
	file, err := os.Open("x")
	if err != nil {
		return
	}
	data, err := file.Stat()
	fmt.Println(data.Name(), errors.Is(err, os.ErrNotExist))
	var fn func(int) int
	fn = func(n int) int {
		err := fn(n - 1)
		return err
	}
	select {
	case v, ok := <-make(chan string):
		fmt.Println(v, ok)
	case err := <-make(chan error):
		fmt.Println(err.Error())
	default:
	}
	const local = iota + 5
	const (
		_, p = iota, 1 << iota
		q, r
	)
	fmt.Println(local, p, q, r, fn(1))
}

func params(net, os string) (fmt fmt.Stringer) { return fmt }
