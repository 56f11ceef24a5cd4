package shop

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/stretchr/testify/suite"
)

// doc:bad
func TestBad(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
		require.NoError(t, r.ParseForm()) // Noncompliant {{"require.NoError" ends the server's goroutine, not the test: the client gets EOF; use "assert" and return}}
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	}))
	defer server.Close()
}

// doc:good
func TestGood(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !assert.NoError(t, r.ParseForm()) {
			return
		}
	}))
	defer server.Close()
}

// doc:end
func TestAssertions(t *testing.T) {
	require := require.New(t)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
		require.NoError(r.ParseForm()) // Noncompliant {{"require.NoError" ends the server's goroutine, not the test: the client gets EOF; use "assert" and return}}
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	}))
	defer server.Close()
}

type orders struct{ suite.Suite }

func (s *orders) TestSuite() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
		s.Require().NoError(r.ParseForm()) // Noncompliant {{"s.Require().NoError" ends the server's goroutine, not the test: the client gets EOF; use "assert" and return}}
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	}))
	defer server.Close()
}
