// Of what can't be read nobody knows what it does.
package cases

import (
	"runtime"

	"example.org/groups"
)

func run(group *groups.Group, work func() bool) error {
	group.Go(func() error {
		if !work() {
			runtime.Goexit()
		}
		return nil
	})
	return group.Wait()
}
