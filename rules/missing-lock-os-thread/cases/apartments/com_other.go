//go:build !windows

package main

func run() {}
