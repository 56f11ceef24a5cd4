// Something else than an error decides, or there is no half.
package cases

import (
	"database/sql"
	"errors"
)

type step func(*sql.Tx) error

var errUnfinished = errors.New("unfinished")

// doc:flag
func flagged(db *sql.DB, work step) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	done := false
	defer func() {
		if done {
			err = tx.Commit()
		} else {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	if err = work(tx); err != nil {
		return err
	}
	done = true
	return nil
}

// doc:

func panicking(db *sql.DB, work step) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer func() {
		if cause := recover(); cause != nil {
			tx.Rollback()
			panic(cause)
		} else if err != nil {
			tx.Rollback()
		} else {
			err = tx.Commit()
		}
	}()
	err = work(tx)
	return err
}

func preset(db *sql.DB, work step) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	err = errUnfinished
	defer func() {
		if err != nil {
			tx.Rollback()
			return
		}
		tx.Commit()
	}()
	if e := work(tx); e != nil {
		return e
	}
	err = nil
	return nil
}

func guarded(db *sql.DB, work step) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tx.Rollback()
			return
		}
		err = tx.Commit()
	}()
	defer func() {
		if cause := recover(); cause != nil {
			err = errors.New("panic")
		}
	}()
	return work(tx)
}

func behind(db *sql.DB, work step) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if err = work(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	defer func() {
		if err == nil {
			err = tx.Commit()
		}
	}()
	return nil
}

func reading(db *sql.DB, name func(string) string) (names []string, err error) {
	tx, err := db.Begin()
	if err != nil {
		return nil, err
	}
	defer tx.Commit()
	rows, err := tx.Query("select name from names")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var each string
		if err := rows.Scan(&each); err != nil {
			return nil, err
		}
		names = append(names, name(each))
	}
	return names, rows.Err()
}

func onError(db *sql.DB, work step) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tx.Commit()
		}
	}()
	return work(tx)
}

func meant(db *sql.DB, work step) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	// What was imported stays, by design also after a panic.
	defer func() {
		if err != nil {
			tx.Rollback()
			return
		}
		err = tx.Commit()
	}()
	return work(tx)
}
