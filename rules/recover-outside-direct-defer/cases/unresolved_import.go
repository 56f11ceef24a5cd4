package cases

import (
	"example.com/missing/guard"
	"example.com/missing/sync"
)

func bad() {
	defer recover()
	guard.Work()
}

func wrapper() {
	defer guard.Run(func() { recover() })
	guard.Work()
}

func iterator() {
	defer func() {
		for range guard.All() {
			recover()
		}
	}()
	guard.Work()
}

func otherOnce(once sync.Once) {
	defer once.Do(func() { recover() })
	defer sync.OnceFunc(func() { recover() })()
	guard.Work()
}
