package cases

import (
	"errors"
	"net/rpc"
)

type Ledger struct{ entries map[string]int }

type Entry struct {
	Account string
	Amount  int
}

// The server calls the method, and has no defer statement for it.
func (l *Ledger) Book(entry *Entry, sum *int) error {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap]]
//	^^^^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=8;ec=17]] {{func() { recover() }()}}
	l.entries[entry.Account] += entry.Amount
	*sum = l.entries[entry.Account]
	return nil
}

// What follows is no work that can panic.
func (l *Ledger) Close(reason string, ok *bool) error {
	defer recover()
	return errors.ErrUnsupported
}

func serve() error {
	return rpc.Register(&Ledger{entries: map[string]int{}})
}
