// A server that a test talks to with one connection.
package cases

import (
	"bufio"
	"net"
	"testing"
)

type fake struct {
	net.Listener
	enabled map[string]bool
}

func (f *fake) listen() {
	for {
		c, err := f.Accept()
		if err != nil {
			return
		}
		go f.handle(c)
	}
}

func (f *fake) handle(c net.Conn) {
	for lines := bufio.NewScanner(c); lines.Scan(); {
		f.enabled[lines.Text()] = true
	}
}

func TestAll(t *testing.T) {
	found := map[int]bool{}
	for i := 0; i < 10; i++ {
		go func() {
//		   ^^^^^^ all 1 {{started here}}
			found[i] = true // Noncompliant {{"found" is written concurrently by the goroutines of a loop, without a lock: "fatal error: concurrent map writes", which no "recover" stops}} [[path=all]]
//			^^^^^^^^
		}()
	}
}
