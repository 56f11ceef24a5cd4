// One write, or calls of libraries only.
package cases

import "database/sql"

func one(db *sql.DB, name func() string) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer func() { // Noncompliant {{"err" is nil during a panic: half of the work of "one" is committed (and 1 more place)}} [[likely;path=one]]
//	      ^^^^^^
		if err != nil {
			tx.Rollback()
			return
		}
		err = tx.Commit()
//		      ^^^^^^^^^ one 3 {{the partial work is committed}}
	}()
	if _, err = tx.Exec("delete from names"); err != nil {
//	            ^^^^^^^ one 1 {{this work is done}}
		return err
	}
	println(name())
//	        ^^^^ one 2 {{a panic here}}
	return nil
}

func two(db *sql.DB) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer func() {
//	      ^^^^^^ one also {{the same commit}}
		if err != nil {
			tx.Rollback()
			return
		}
		err = tx.Commit()
	}()
	if _, err = tx.Exec("delete from names"); err != nil {
		return err
	}
	_, err = tx.Exec("insert into names values ('a')")
	return err
}
