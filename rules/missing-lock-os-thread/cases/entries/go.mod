module example.com/entries

go 1.26

require (
	github.com/containernetworking/cni v1.3.1
	github.com/urfave/cli/v2 v2.27.7
)
