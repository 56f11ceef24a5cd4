// Package sip stands in for the real one: what the case needs of its names, and nothing that works.
package sip

type RequestMethod string

const INVITE RequestMethod = "INVITE"

type Request struct{}

type ServerTransaction interface{ Terminate() }
