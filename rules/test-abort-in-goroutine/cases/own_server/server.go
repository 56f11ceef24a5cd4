// Servers that run a function in a field for each connection.
package own

import "net"

type echoServer struct {
	handle func(c net.Conn)
	closed chan struct{}
}

func (s *echoServer) serve(l net.Listener) {
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		go s.serveConn(c)
//		   ^^^^^^^^^^^ first 1 {{started here}}
//		   ^^^^^^^^^^^ second 1 {{started here}}
	}
}

func (s *echoServer) serveConn(c net.Conn) {
	if s.handle != nil {
		s.handle(c)
	}
	close(s.closed)
}

// mixedServer also runs it for its caller.
type mixedServer struct{ handle func(c net.Conn) }

func (s *mixedServer) start(c net.Conn) { go s.serveConn(c) }

func (s *mixedServer) serveConn(c net.Conn) { s.handle(c) }
