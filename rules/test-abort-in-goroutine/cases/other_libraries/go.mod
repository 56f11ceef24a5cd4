module shop

go 1.26

require (
	github.com/matryer/is v1.4.1
	github.com/shoenig/test v1.13.2
	gopkg.in/check.v1 v1.0.0
	gotest.tools v2.2.0+incompatible
)
