// An index under a guard: it panics only if the author is wrong.
package cases

import (
	"log"
	"sync"
)

func sum(rows [][]int, column int) int {
	var wg sync.WaitGroup
	sums := make([]int, len(rows))
	for i, row := range rows {
		wg.Add(1)
		go func() {
			defer func() {
//			      ^^^^^^ p1 1 {{this guard stops panics}}
				if cause := recover(); cause != nil {
					log.Print(cause)
				}
			}()
			sums[i] = row[column]
//			          ^^^^^^^^^^^ p1 2 {{a panic here}}
			wg.Done() // Noncompliant {{a recovered panic skips this: whoever waits for "wg" blocks forever; defer it}} [[likely;path=p1;quickfixes=p1]]
//			^^^^^^^^^
// fix@p1 {{Defer it}}
// edit@p1 [[sl=-8;sc=4;el=-8;ec=4]] {{defer wg.Done()\n			}}
// edit@p1 [[sc=4;ec=14]] {{}}
		}()
	}
	wg.Wait()
//	^^^^^^^ p1 3 {{this waits forever}}
	return len(sums)
}
