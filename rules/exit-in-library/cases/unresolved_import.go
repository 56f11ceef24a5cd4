// What a package that is not at hand does is not known.
package cases

import "example.com/logging"

// Load reads the settings.
func Load(read func() error) {
	go func() {
		if err := read(); err != nil {
			logging.Fatal(err)
		}
	}()
}
