// Package cli is a small stand-in for the library of commands.
package cli

// Context is what a command runs in.
type Context struct{}

// ActionFunc is what a command does.
type ActionFunc func(*Context) error

// BeforeFunc runs before a command.
type BeforeFunc func(*Context) error

// Command is a command.
type Command struct {
	Name   string
	Action ActionFunc
}

// App is a program of commands.
type App struct {
	Before   BeforeFunc
	Action   ActionFunc
	Commands []*Command
}

// Run runs the command that the arguments name.
func (a *App) Run(arguments []string) error {
	if a.Before != nil {
		if err := a.Before(&Context{}); err != nil {
			return err
		}
	}
	for _, command := range a.Commands {
		if len(arguments) > 1 && command.Name == arguments[1] {
			return command.Action(&Context{})
		}
	}
	return a.Action(&Context{})
}
