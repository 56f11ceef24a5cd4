//go:build imports

// Keeps the modules in go.mod; not compiled.
package main

import (
	_ "connectrpc.com/connect"
	_ "github.com/aws/aws-lambda-go/lambda"
	_ "github.com/frankban/quicktest"
	_ "github.com/gin-gonic/gin"
	_ "github.com/go-chi/chi/v5"
	_ "github.com/go-kit/kit/endpoint"
	_ "github.com/go-kit/kit/transport/grpc"
	_ "github.com/go-kit/kit/transport/http"
	_ "github.com/go-quicktest/qt"
	_ "github.com/gofiber/fiber/v2"
	_ "github.com/golang/mock/gomock"
	_ "github.com/gorilla/mux"
	_ "github.com/julienschmidt/httprouter"
	_ "github.com/labstack/echo/v4"
	_ "github.com/stretchr/testify/assert"
	_ "github.com/stretchr/testify/require"
	_ "github.com/stretchr/testify/suite"
	_ "github.com/valyala/fasthttp"
	_ "go.uber.org/mock/gomock"
	_ "golang.org/x/sync/errgroup"
	_ "golang.org/x/sync/singleflight"
	_ "google.golang.org/grpc"
	_ "gotest.tools/v3/assert"
	_ "gotest.tools/v3/golden"
	_ "gotest.tools/v3/poll"
	_ "gotest.tools/v3/skip"
)
