// A wrapper runs what it gets in a transaction; a file that repeats the idiom has one finding.
package cases

import "database/sql"

type store struct{ db *sql.DB }

func (s *store) within(work func(*sql.Tx) error) (err error) {
	tx, err := s.db.Begin()
	if err != nil {
		return
	}
	defer func() { // Noncompliant {{"err" is nil during a panic: half of the work of "store.within" is committed (and 1 more place)}} [[path=within]]
//	      ^^^^^^
		if err != nil {
			tx.Rollback()
			return
		}
		err = tx.Commit()
//		      ^^^^^^^^^ within 3 {{the partial work is committed}}
	}()
	err = work(tx)
//	      ^^^^ within 1 {{this work is done}}
//	      ^^^^ within 2 {{a panic here}}
	return
}

func (s *store) each(work []func(*sql.Tx) error) error {
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer func() {
//	      ^^^^^^ within also {{the same commit}}
		if err == nil {
			err = tx.Commit()
		} else {
			err = tx.Rollback()
		}
	}()
	for _, step := range work {
		if err = step(tx); err != nil {
			return err
		}
	}
	return nil
}
