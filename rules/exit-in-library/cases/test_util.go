// What is there for tests.
package cases

import "log"

// MockStore stands in for a store.
type MockStore struct{ err error }

// Select fails as the test wants.
func (m *MockStore) Select() string {
	if m.err != nil {
		log.Fatalf("mock: %v", m.err)
	}
	return "row"
}
