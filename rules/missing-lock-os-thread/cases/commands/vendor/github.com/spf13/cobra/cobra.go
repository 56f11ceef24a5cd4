// Package cobra is a small stand-in for the library of commands.
package cobra

// Command is a command.
type Command struct {
	Use   string
	Run   func(cmd *Command, args []string)
	RunE  func(cmd *Command, args []string) error
	below []*Command
}

// AddCommand adds subcommands.
func (c *Command) AddCommand(below ...*Command) { c.below = append(c.below, below...) }

// Execute runs the command, or one below it.
func (c *Command) Execute() error {
	for _, each := range append(c.below, c) {
		if each.RunE != nil {
			return each.RunE(each, nil)
		} else if each.Run != nil {
			each.Run(each, nil)
		}
	}
	return nil
}
