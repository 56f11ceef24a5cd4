package cases

import (
	"log"

	"example.com/pool"
)

func told4() {
	if r := recover(); r != nil {
		log.Print(r)
	}
}

// the pool may stop panics.
func unknownPool(p *pool.Pool, job func() error) {
	defer told4()
	p.Go(func() {
		if err := job(); err != nil {
			panic(err)
		}
	})
}

// and so may what is deferred.
func unknownGuard(job func() error) {
	defer told4()
	go func() {
		defer pool.Recover()
		if err := job(); err != nil {
			panic(err)
		}
	}()
}

func unknownMap(job func() error) {
	defer told4()
	go func() {
		var m pool.Map
		m["a"] = job()
		var c *pool.Client
		c.Do()
	}()
}
