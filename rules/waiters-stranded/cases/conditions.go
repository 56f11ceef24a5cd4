// Conditions and transactions.
package cases

import (
	"database/sql"
	"log"
	"net/http"
	"sync"
)

type inbox struct {
	mu    sync.Mutex
	ready *sync.Cond
	mail  []string
}

func caught() {
	if r := recover(); r != nil {
		log.Print(r)
	}
}

func (b *inbox) bad(parse func() string) {
	defer caught()
//	      ^^^^^^ signal 1 {{this guard stops panics}}
	mail := parse()
//	        ^^^^^ signal 2 {{a panic here}}
	b.mu.Lock()
	b.mail = append(b.mail, mail)
	b.mu.Unlock()
	b.ready.Broadcast() // Noncompliant {{a recovered panic skips this: whoever waits for "b.ready" may block forever; wake them in a deferred call}} [[path=signal]]
//	^^^^^^^^^^^^^^^^^^^
}

func (b *inbox) wait() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.mail) == 0 {
		b.ready.Wait()
//		^^^^^^^^^^^^ signal 3 {{this waits forever}}
	}
	return b.mail[0]
}

type outbox struct {
	mu    sync.Mutex
	empty *sync.Cond
	mail  []string
}

func (b *outbox) goodDeferred(parse func() string) {
	defer caught()
	defer b.empty.Signal()
	parse()
}

func (b *outbox) goodWait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.mail) > 0 {
		b.empty.Wait()
	}
}

type twice struct {
	mu   sync.Mutex
	full *sync.Cond
}

// Close wakes them, too.
func (b *twice) goodOther(parse func() string) {
	defer caught()
	parse()
	b.full.Signal()
}

func (b *twice) Close() { b.full.Broadcast() }

func (b *twice) wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.full.Wait()
}

type store struct {
	db    *sql.DB
	apply func(*sql.Tx) error
}

func (s *store) badTransaction() error {
	defer caught()
//	      ^^^^^^ open 1 {{this guard stops panics}}
	tx, err := s.db.Begin()
//	           ^^^^^^^^^^ open 3 {{this transaction stays open}}
	if err != nil {
		return err
	}
	if err := s.apply(tx); err != nil {
//	          ^^^^^^^ open 2 {{a panic here}}
		tx.Rollback() // Noncompliant {{a recovered panic leaves "tx" open: its connection or lock is never given back; defer a rollback}} [[path=open]]
//		^^^^^^^^^^^^^
		return err
	}
	return tx.Commit()
}

// The server recovers.
func (s *store) routes() {
	http.HandleFunc("/apply", func(w http.ResponseWriter, r *http.Request) {
//	                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ served 1 {{the server stops panics of this handler}}
		tx, err := s.db.Begin()
//		           ^^^^^^^^^^ served 3 {{this transaction stays open}}
		if err != nil {
			http.Error(w, "no database", http.StatusServiceUnavailable)
			return
		}
		err = s.apply(tx)
//		      ^^^^^^^ served 2 {{a panic here}}
		if err == nil {
			err = tx.Commit() // Noncompliant {{a recovered panic leaves "tx" open: its connection or lock is never given back; defer a rollback}} [[likely;path=served]]
//			      ^^^^^^^^^^^
		}
		log.Print(err)
	})
}

func (s *store) goodTransaction() error {
	defer caught()
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := s.apply(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// It ends with the context of the request.
func (s *store) goodContext(w http.ResponseWriter, r *http.Request) {
	tx, err := s.db.BeginTx(r.Context(), nil)
	if err != nil {
		return
	}
	if s.apply(tx) == nil {
		tx.Commit()
	}
}

// Nobody stops the panic.
func (s *store) goodUnguarded() error {
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	if err := s.apply(tx); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit()
}
