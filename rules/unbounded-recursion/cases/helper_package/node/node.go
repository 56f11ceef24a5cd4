// Package node has values with a text.
package node

import "example.com/helper/logs"

// Node is a node.
type Node struct{ Name string }

func (n Node) String() string {
//            ^^^^^^ shown 3 {{the recursion starts over here}}
	if n.Name == "" {
		logs.Show("no name", n) // Noncompliant {{"logs.Show" prints "n", which calls "Node.String" again: fatal error: stack overflow; print a part of it}} [[path=shown]]
//		                     ^
	}
	return n.Name
}

// Edge is an edge.
type Edge struct{ From, To *Node }

func (e Edge) String() string {
//            ^^^^^^ edge 2 {{the recursion starts over here}}
	logs.Warn("edge %v", e) // Noncompliant {{"logs.Warn" prints "e", which calls "Edge.String" again: fatal error: stack overflow; print a part of it}} [[path=edge]]
//	                     ^
	return "edge"
}
