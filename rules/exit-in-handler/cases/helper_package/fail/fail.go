// Package fail ends the process.
package fail

import (
	"log"
	"os"
)

// On ends it if there is an error.
func On(err error) {
	if err != nil {
		log.Print(err)
		os.Exit(1)
//		^^^^^^^ bad 2 {{"os.Exit" is called here}}
	}
}
