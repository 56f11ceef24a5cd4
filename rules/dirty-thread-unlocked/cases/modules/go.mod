module example.com/net

go 1.24

require (
	github.com/vishvananda/netns v0.0.5
	golang.org/x/sys v0.49.0
)
