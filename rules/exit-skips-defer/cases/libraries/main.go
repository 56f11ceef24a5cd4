// Command tool ends by what libraries do.
package main

import (
	"os"

	"github.com/pkg/profile"
	"github.com/rs/zerolog"
	"github.com/rs/zerolog/log"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"go.uber.org/zap"
)

func folder() string {
	dir, err := os.MkdirTemp("", "tool")
	cobra.CheckErr(err)
	return dir
}

func main() {
	dir, err := os.MkdirTemp("", "tool")
	cobra.CheckErr(err)
	defer os.RemoveAll(dir)
//	      ^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	pflag.Parse()
	cobra.CheckErr(os.Chdir(dir)) // Noncompliant {{"cobra.CheckErr" skips the deferred "os.RemoveAll(dir)" (line 24): what it would remove remains}}
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func chained(logger *zerolog.Logger) {
	dir, err := os.MkdirTemp("", "tool")
	if err != nil {
		log.Fatal().Err(err).Msg("no folder")
	}
	defer os.RemoveAll(dir)
//	      ^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	event := log.Fatal()
	if err := os.Chdir(dir); err != nil {
		log.Fatal().Err(err).Msg("no way in") // Noncompliant {{"log.Fatal().Err(err).Msg" skips the deferred "os.RemoveAll(dir)" (line 36): what it would remove remains (and 1 more place)}}
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	}
	if err := os.Chdir(".."); err != nil {
		logger.Fatal().Msg("no way out")
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^< also {{this skips it, too}}
	}
	logger.Error().Msg("it goes on")
	_ = event
}

func profiled(logger *zap.Logger) {
	defer logger.Sync()
	defer profile.Start().Stop()
//	      ^^^^^^^^^^^^^^^^^^^^> 1 {{deferred here, and skipped}}
	if len(os.Args) > 1 {
		logger.Fatal("no arguments, please") // Noncompliant {{"logger.Fatal" skips the deferred "profile.Start().Stop()" (line 53): the profile is incomplete}}
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	}
}

func stopped(logger *zap.Logger) {
	p := profile.Start()
	defer p.Stop()
//	      ^^^^^^> 1 {{deferred here, and skipped}}
	if len(os.Args) > 1 {
		p.Stop()
		os.Exit(1)
	}
	logger.Fatal("always") // Noncompliant {{"logger.Fatal" skips the deferred "p.Stop()" (line 63): the profile is incomplete}}
//	^^^^^^^^^^^^^^^^^^^^^^
}
