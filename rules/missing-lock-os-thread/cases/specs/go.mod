module example.com/specs

go 1.24

require (
	github.com/moby/sys/reexec v0.1.0
	github.com/onsi/ginkgo/v2 v2.34.0
	github.com/stretchr/testify v1.12.1
)
