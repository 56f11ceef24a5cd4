// Package skel is a small stand-in for the library of network plugins.
package skel

// CmdArgs is what a plugin is called with.
type CmdArgs struct{ Netns string }

// CNIFuncs are the functions of a plugin.
type CNIFuncs struct {
	Add func(args *CmdArgs) error
	Del func(args *CmdArgs) error
}

// PluginMainFuncs runs the function that the environment asks for.
func PluginMainFuncs(funcs CNIFuncs, versions []string, about string) {
	if about == "" {
		_ = funcs.Add(&CmdArgs{})
	}
	_ = funcs.Del(&CmdArgs{})
}

// PluginMain does the same.
func PluginMain(add, check, del func(args *CmdArgs) error, versions []string, about string) {
	_ = add(&CmdArgs{})
	_ = check(&CmdArgs{})
	_ = del(&CmdArgs{})
}
