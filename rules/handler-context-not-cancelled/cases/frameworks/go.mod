module shop

go 1.26

require (
	github.com/gin-gonic/gin v1.12.0
	github.com/gofiber/fiber/v2 v2.52.15
	github.com/valyala/fasthttp v1.78.0
)
