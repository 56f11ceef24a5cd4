// A mutex of another package.
package main

import "example.com/service/state"

func login(shared *state.Shared, name string) error {
	shared.Mu.Lock()
//	^^^^^^^^^^^^^^ path1 1 {{"shared.Mu" is locked here}}
	if name == "" {
		return state.Fail("no name") // Noncompliant {{this path returns with "shared.Mu" locked (line 7), other paths unlock it: the next lock blocks forever}} [[path=path1]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	}
	shared.Users[name]++
	shared.Mu.Unlock()
//	^^^^^^^^^^^^^^^^ path1 2 {{another path unlocks it here}}
	return nil
}

func main() {
	shared := &state.Shared{Users: map[string]int{}}
	_ = login(shared, "")
}
