// What a package that is not at hand commits is not known.
package cases

import "example.com/store"

func unknown(db *store.DB, work func(*store.Tx) error) (err error) {
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
	return work(tx)
}
