package main

import (
	"context"
	"database/sql/driver"
	"fmt"
)

// bank is a database that says what it does.
type bank struct{}

func (b bank) Connect(context.Context) (driver.Conn, error) { return &conn{}, nil }
func (bank) Driver() driver.Driver                          { return nil }

type conn struct{ pending []string }

func (c *conn) Prepare(query string) (driver.Stmt, error) { return &statement{c, query}, nil }
func (*conn) Close() error                                { return nil }
func (c *conn) Begin() (driver.Tx, error)                 { return c, nil }

func (c *conn) Commit() error {
	fmt.Println("committed:", c.pending)
	c.pending = nil
	return nil
}

func (c *conn) Rollback() error {
	fmt.Println("rolled back:", c.pending)
	c.pending = nil
	return nil
}

type statement struct {
	conn  *conn
	query string
}

func (*statement) Close() error  { return nil }
func (*statement) NumInput() int { return 0 }

func (s *statement) Exec([]driver.Value) (driver.Result, error) {
	s.conn.pending = append(s.conn.pending, s.query)
	return driver.ResultNoRows, nil
}

func (*statement) Query([]driver.Value) (driver.Rows, error) { return nil, driver.ErrSkip }
