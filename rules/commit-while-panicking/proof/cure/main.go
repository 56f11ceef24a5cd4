// The rollback is deferred, and the commit is the last thing to be done.
package main

import (
	"database/sql"
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
	defer tx.Rollback()
	if _, err = tx.Exec(fmt.Sprintf("%d - %d", from.id, cents)); err != nil {
		return err
	}
	_, err = tx.Exec(fmt.Sprintf("%d + %d", to.id, min(cents, *to.limit)))
	if err != nil {
		return err
	}
	return tx.Commit()
}

func handle(db *sql.DB) {
	defer func() { fmt.Println("recovered:", recover()) }()
	limit := 100
	fmt.Println("transfer:", transfer(db, &account{1, &limit}, &account{2, nil}, 50))
}

func main() {
	handle(sql.OpenDB(bank{}))
}
