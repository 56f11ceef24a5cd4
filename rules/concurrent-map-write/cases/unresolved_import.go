// The package is not at hand: what has two values in a loop is no channel.
package cases

import "example.com/sites"

func remove(info sites.Info) map[string]error {
	errs := map[string]error{}
	for _, site := range info.Sites {
		go func() {
//		   ^^^^^^ sites 1 {{started here}}
			errs[site.Name] = site.Remove() // Noncompliant {{"errs" is written concurrently by the goroutines of a loop, without a lock: "fatal error: concurrent map writes", which no "recover" stops}} [[path=sites]]
//			^^^^^^^^^^^^^^^
		}()
	}
	return errs
}

func events(info sites.Info) {
	seen := map[string]bool{}
	for event := range info.Events {
		go func() { seen[event.Name] = true }()
	}
}
