package main

import (
	"bytes"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// The packages whose declarations are written.
var paths = []string{
	"connectrpc.com/connect",
	"github.com/alecthomas/kingpin/v2",
	"github.com/alecthomas/kong",
	"github.com/andybalholm/brotli",
	"github.com/apex/log",
	"github.com/aws/aws-lambda-go/lambda",
	"github.com/containernetworking/cni/pkg/skel",
	"github.com/containernetworking/plugins/pkg/ns",
	"github.com/dsnet/compress/bzip2",
	"github.com/elastic/go-seccomp-bpf",
	"github.com/frankban/quicktest",
	"github.com/gin-gonic/gin",
	"github.com/go-chi/chi/v5",
	"github.com/go-kit/kit/endpoint",
	"github.com/go-kit/kit/transport/grpc",
	"github.com/go-kit/kit/transport/http",
	"github.com/go-ole/go-ole",
	"github.com/go-quicktest/qt",
	"github.com/gofiber/fiber/v2",
	"github.com/golang/mock/gomock",
	"github.com/golang/snappy",
	"github.com/gorilla/mux",
	"github.com/jackc/pgx/v5",
	"github.com/jackc/pgx/v5/pgxpool",
	"github.com/julienschmidt/httprouter",
	"github.com/klauspost/compress/flate",
	"github.com/klauspost/compress/gzip",
	"github.com/klauspost/compress/s2",
	"github.com/klauspost/compress/zip",
	"github.com/klauspost/compress/zlib",
	"github.com/klauspost/compress/zstd",
	"github.com/klauspost/pgzip",
	"github.com/labstack/echo/v4",
	"github.com/labstack/gommon/log",
	"github.com/matryer/is",
	"github.com/moby/sys/capability",
	"github.com/onsi/ginkgo/v2",
	"github.com/opencontainers/selinux/go-selinux",
	"github.com/pierrec/lz4/v4",
	"github.com/puzpuzpuz/xsync/v3",
	"github.com/puzpuzpuz/xsync/v4",
	"github.com/rs/zerolog",
	"github.com/rs/zerolog/log",
	"github.com/sasha-s/go-deadlock",
	"github.com/sirupsen/logrus",
	"github.com/spf13/cobra",
	"github.com/stretchr/testify/assert",
	"github.com/stretchr/testify/require",
	"github.com/stretchr/testify/suite",
	"github.com/syndtr/gocapability/capability",
	"github.com/ulikunitz/xz",
	"github.com/ulikunitz/xz/lzma",
	"github.com/urfave/cli",
	"github.com/urfave/cli/v2",
	"github.com/urfave/cli/v3",
	"github.com/valyala/fasthttp",
	"github.com/vishvananda/netns",
	"go.etcd.io/bbolt",
	"go.uber.org/mock/gomock",
	"go.uber.org/zap",
	"golang.org/x/sync/errgroup",
	"golang.org/x/sync/singleflight",
	"google.golang.org/grpc",
	"gorm.io/gorm",
	"gotest.tools/v3/assert",
	"gotest.tools/v3/golden",
	"gotest.tools/v3/poll",
	"gotest.tools/v3/skip",
}

// What code that protoc-gen-go-grpc generates asks for.
var generated = []string{
	"BidiStreamingServer", "ClientStreamingServer", "GenericServerStream", "ServerStreamingServer",
}

const each = "{{.ImportPath}}\t{{.Export}}\t{{with .Module}}{{.Path}} {{.Version}}{{end}}"

// load has the go command compile the packages and reads what they export; it also gives the
// modules that the packages belong to.
func load(paths []string) (map[string]*types.Package, []string, error) {
	arguments := []string{"list", "-export", "-deps", "-f", each}
	command := exec.Command("go", append(arguments, paths...)...)
	command.Stderr = os.Stderr
	command.Env = append(os.Environ(), "GOOS=linux", "GOARCH=amd64", "CGO_ENABLED=0")
	output, err := command.Output()
	if err != nil {
		return nil, nil, err
	}
	exports := map[string]string{}
	var modules []string
	for line := range strings.Lines(string(output)) {
		parts := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		exports[parts[0]] = parts[1]
		if slices.Contains(paths, parts[0]) {
			modules = append(modules, parts[2])
		}
	}
	open := func(path string) (io.ReadCloser, error) {
		data, err := os.ReadFile(exports[path])
		return io.NopCloser(bytes.NewReader(data)), err
	}
	compiled := importer.ForCompiler(token.NewFileSet(), "gc", open)
	loaded := map[string]*types.Package{}
	for _, path := range paths {
		if loaded[path], err = compiled.Import(path); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return loaded, slices.Compact(slices.Sorted(slices.Values(modules))), nil
}
