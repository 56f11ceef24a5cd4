// A panic comes between two statements of a transaction, and the first one is committed.
package main

import (
	"database/sql"
	"errors"
	"fmt"
)

type account struct {
	id    int
	limit *int
}

func transfer(db *sql.DB, from, to *account, cents int) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		} else {
			err = tx.Commit()
		}
	}()
	if _, err = tx.Exec(fmt.Sprintf("%d - %d", from.id, cents)); err != nil {
		return err
	}
	_, err = tx.Exec(fmt.Sprintf("%d + %d", to.id, min(cents, *to.limit)))
	return err
}

func handle(db *sql.DB) {
	defer func() { fmt.Println("recovered:", recover()) }()
	limit := 100
	fmt.Println("transfer:", transfer(db, &account{1, &limit}, &account{2, nil}, 50))
}

func main() {
	handle(sql.OpenDB(bank{}))
}
