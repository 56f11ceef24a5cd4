// Package codes stands in for the real one.
package codes

// Code is the code of a status.
type Code uint32

// Internal is an error of the server.
const Internal Code = 13
