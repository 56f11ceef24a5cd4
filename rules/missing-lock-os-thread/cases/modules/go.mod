module example.com/net

go 1.24

require (
	github.com/containernetworking/plugins v1.9.1
	github.com/vishvananda/netns v0.0.5
	golang.org/x/sys v0.49.0
	kernel.org/pub/linux/libs/security/libcap/cap v1.2.78
)
