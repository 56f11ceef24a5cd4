// Package store exits where something is wrong that never is.
package store

import "shop/fail"

// Name of the store.
func Name(id string) string {
	if id == "" {
		fail.On(errNoID)
	}
	return "store " + id
}

var errNoID = error(nil)
