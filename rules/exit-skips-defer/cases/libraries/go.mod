module example.com/scratch

go 1.26

require (
	github.com/pkg/profile v1.7.0
	github.com/rs/zerolog v1.35.1
	github.com/spf13/cobra v1.10.2
	github.com/spf13/pflag v1.1.0
	go.uber.org/zap v1.28.0
)
