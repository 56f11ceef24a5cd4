// A map variable is copied under the lock; the map is the same one.
package cases

import "sync"

type hub struct {
	mu    sync.Mutex
	leave map[string]func()
	rooms map[string]int
}

func (h *hub) join(name string, leave func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.leave[name] = leave
//	^^^^^^^^^^^^^ close 3 {{written here, under a lock}}
	h.rooms[name]++
}

// doc:bad
func (h *hub) close() {
	h.mu.Lock()
	leave := h.leave
//	^^^^^^^^^^^^^^^^ close 1 {{the variable is copied here, not the map}}
	h.mu.Unlock()
//	^^^^^^^^^^^^^ close 2 {{unlocked here}}
	for _, each := range leave { // Noncompliant {{this is still the map "h.leave", used without the lock that guards its writes: "fatal error: concurrent map iteration and map write", which no "recover" stops}} [[path=close]]
//	                     ^^^^^
		each()
	}
}

// doc:

// doc:good
func (h *hub) closeAll() {
	h.mu.Lock()
	leave := h.leave
	h.leave = map[string]func(){}
	h.mu.Unlock()
	for _, each := range leave {
		each()
	}
}

// doc:

func (h *hub) idle() {
	h.mu.Lock()
	rooms := h.rooms
	h.startLocked()
	h.mu.Unlock()
	for name := range rooms {
		println(name)
	}
}

func (h *hub) startLocked() { h.rooms = map[string]int{} }

func (h *hub) has(name string) bool {
	h.mu.Lock()
	rooms := h.rooms
	h.mu.Unlock()
	h.mu.Lock()
	defer h.mu.Unlock()
	return rooms[name] > 0
}

func (h *hub) all() []string {
	h.mu.Lock()
	rooms := h.rooms
	var names []string
	for name := range rooms {
		names = append(names, name)
	}
	h.mu.Unlock()
	return names
}

// Writers that make a new map each time leave the old one alone.
type table struct {
	mu   sync.Mutex
	rows map[string]int
}

func (t *table) set(name string, value int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	rows := make(map[string]int, len(t.rows)+1)
	for each, old := range t.rows {
		rows[each] = old
	}
	rows[name] = value
	t.rows = rows
}

func (t *table) sum() int {
	t.mu.Lock()
	rows := t.rows
	t.mu.Unlock()
	sum := 0
	for _, value := range rows {
		sum += value
	}
	return sum
}
