// Package cobra stands in for github.com/spf13/cobra.
package cobra

// CheckErr ends the process if there is an error.
func CheckErr(msg any) {}
