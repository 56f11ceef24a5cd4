// A deferred function commits where no error is set, and none is set during a panic.
package cases

import (
	"context"
	"database/sql"
	"errors"
)

type account struct {
	id    int
	limit func(cents int) int
}

// doc:bad
func transfer(ctx context.Context, db *sql.DB, from, to *account, cents int) (err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { // Noncompliant {{"err" is nil during a panic: half of the work of "transfer" is committed}} [[path=transfer]]
//	      ^^^^^^
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		} else {
			err = tx.Commit()
//			      ^^^^^^^^^ transfer 3 {{the partial work is committed}}
		}
	}()
	_, err = tx.ExecContext(ctx, "update account set sum = sum - $1 where id = $2", cents, from.id)
//	         ^^^^^^^^^^^^^^ transfer 1 {{this work is done}}
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "update account set sum = sum + $1 where id = $2", to.limit(cents), to.id)
//	                                                                                ^^^^^^^^ transfer 2 {{a panic here}}
	return err
}

// doc:

// doc:good
func move(ctx context.Context, db *sql.DB, from, to *account, cents int) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	_, err = tx.ExecContext(ctx, "update account set sum = sum - $1 where id = $2", cents, from.id)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "update account set sum = sum + $1 where id = $2", to.limit(cents), to.id)
	if err != nil {
		return err
	}
	return tx.Commit()
}

// doc:

// doc:direct
func closeAll(db *sql.DB, accounts []*account) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Commit() // Noncompliant {{this also runs during a panic: half of the work of "closeAll" is committed}} [[path=close]]
//	      ^^^^^^^^^
	for _, each := range accounts {
		_, err := tx.Exec("update account set sum = $1 where id = $2", each.limit(0), each.id)
//		          ^^^^^^^ close 1 {{this work is done}}
//		                                                               ^^^^^^^^^^ close 2 {{a panic here}}
		if err != nil {
			return err
		}
	}
	return nil
}

// doc:
