// Of what can't be read nobody knows what it is.
package cases

import (
	"log"

	"example.org/groups"
)

func run(work func()) {
	var wg groups.WaitGroup
	wg.Add(1)
	go func() {
		defer func() { log.Print(recover()) }()
		work()
		wg.Done()
	}()
	wg.Wait()
}
