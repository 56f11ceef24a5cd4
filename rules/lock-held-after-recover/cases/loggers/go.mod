module network

go 1.26

require github.com/containerd/log v0.1.0
