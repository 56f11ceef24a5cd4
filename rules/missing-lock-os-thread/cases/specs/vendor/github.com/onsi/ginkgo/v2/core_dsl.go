// Package ginkgo is a stand-in for the module of that name.
package ginkgo

import "testing"

func RunSpecs(t testing.TB, description string, args ...any) bool { return t != nil }

func Describe(text string, args ...any) bool { return true }

var Context = Describe

func BeforeEach(args ...any) bool { return true }

func It(text string, args ...any) bool { return true }

func PIt(text string, args ...any) bool { return true }
