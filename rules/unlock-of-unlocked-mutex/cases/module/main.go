// A helper of another package locks it again, or doesn't.
package main

import "example.com/service/state"

func login(shared *state.Shared, name string) {
	shared.Mu.Lock()
	defer shared.Mu.Unlock()
//	      ^^^^^^^^^^^^^^^^ path1 1 {{this call is deferred, and unlocks it again}}
	if !shared.Known(name) {
		shared.Mu.Unlock() // Noncompliant {{a deferred call unlocks "shared.Mu" again (line 8): fatal error on this path}} [[path=path1]]
//		^^^^^^^^^^^^^^^^^^
		shared.Known(name)
		return
	}
	shared.Users[name]++
}

func logout(shared *state.Shared, name string) {
	shared.Mu.Lock()
	defer shared.Mu.Unlock()
	shared.Mu.Unlock()
	shared.Again()
	delete(shared.Users, name)
}

func main() {
	shared := &state.Shared{Users: map[string]int{}}
	login(shared, "")
	logout(shared, "")
}
