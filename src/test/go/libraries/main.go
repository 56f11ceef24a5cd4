// Command libraries writes what well-known modules declare, as far as rules ask for it: the
// resource modules.txt of the analyser. The modules and their versions are those of go.mod.
//
//	go run . tables... > modules.txt     the declarations
//	go run . -list tables...             every name and its type, a line each
//
// The tables say which functions and types are wanted; what these mention comes with them.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"go/types"
	"log"
	"os"
	"sort"
	"strings"

	"goboundaries.org/typetext"
)

// The column of thread-calls.txt that names what undoes a change.
const restore = 6

func main() {
	log.SetFlags(0)
	list := flag.Bool("list", false, "print every name and its type instead")
	flag.Parse()
	loaded, modules, err := load(paths)
	if err != nil {
		log.Fatal(err)
	}
	wanted := newSelection(loaded)
	for _, table := range flag.Args() {
		if err := read(table, wanted); err != nil {
			log.Fatal(err)
		}
	}
	for _, name := range generated {
		if err := wanted.name("google.golang.org/grpc", name); err != nil {
			log.Fatal(err)
		}
	}
	wanted.makers()
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	if *list {
		for _, line := range report(wanted) {
			fmt.Fprintln(out, line)
		}
		return
	}
	fmt.Fprintln(out, strings.Join(modules, "\n"))
	for _, path := range paths {
		write(out, loaded[path], wanted)
	}
}

// read marks what a table names.
func read(table string, wanted *selection) error {
	text, err := os.ReadFile(table)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) < 2 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		names := fields[1]
		if strings.HasSuffix(table, "thread-calls.txt") && fields[restore] != "-" {
			names += "," + fields[restore]
		}
		for path := range strings.SplitSeq(fields[0], ",") {
			if wanted.packages[path] == nil {
				continue
			}
			for name := range strings.SplitSeq(names, ",") {
				if err := wanted.name(path, name); err != nil {
					return fmt.Errorf("%s: %w", table, err)
				}
			}
		}
	}
	return nil
}

// report lists what was selected: the path, the name, the type; of a type, what it is made of.
func report(wanted *selection) []string {
	var lines []string
	for object := range wanted.objects {
		line := object.Pkg().Path() + "\t" + object.Name()
		named, ok := object.Type().(*types.Named)
		if name, isType := object.(*types.TypeName); !ok || !isType || name.IsAlias() {
			lines = append(lines, line+"\t"+typetext.Of(object.Type()))
			continue
		}
		lines = append(lines, line+"\t"+kind(named.Underlying()))
		for _, member := range membersOf(named, wanted) {
			lines = append(lines, line+"."+member.Name()+"\t"+typetext.Of(member.Type()))
		}
	}
	sort.Strings(lines)
	return lines
}

// kind is the underlying type of one whose members are not listed.
func kind(under types.Type) string {
	switch under.(type) {
	case *types.Struct:
		return "struct"
	case *types.Interface:
		return "interface"
	}
	return typetext.Of(under)
}

// membersOf gives the exported methods and fields of a type.
func membersOf(named *types.Named, wanted *selection) []types.Object {
	var members []types.Object
	for method := range named.Methods() {
		if wanted.keepsMethod(method) {
			members = append(members, method)
		}
	}
	switch under := named.Underlying().(type) {
	case *types.Interface:
		for method := range under.ExplicitMethods() {
			members = append(members, method)
		}
	case *types.Struct:
		for field := range under.Fields() {
			if wanted.keepsField(field) {
				members = append(members, field)
			}
		}
	}
	return members
}
