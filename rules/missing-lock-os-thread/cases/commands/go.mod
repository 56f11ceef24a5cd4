module example.com/commands

go 1.26

require github.com/spf13/cobra v1.10.2
