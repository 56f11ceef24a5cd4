package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages of trees without go.mod find one another by the import paths that they use. */
class ImportRootTest {
  private static final String SHOP =
      """
      -- shop/main.go --
      package main
      import _ "example.com/shop/db"
      import _ "github.com/other/errors"
      -- shop/db/db.go --
      package db
      import _ "example.com/shop/db/rows"
      -- shop/db/rows/rows.go --
      package rows
      -- shop/errors/errors.go --
      package errors
      """;

  @TempDir private Path top;
  private Tree tree;

  @BeforeEach
  void makeTree() {
    tree = new Tree(top);
  }

  @Test
  void importsSayWhereTheTreeLies() {
    tree.with(SHOP);
    Workspace workspace = tree.load("shop");
    assertEquals("WORKSPACE shop/db", resolved(workspace, "shop", "example.com/shop/db"));
    assertEquals(
        "WORKSPACE shop/db/rows", resolved(workspace, "shop/db", "example.com/shop/db/rows"));
    assertEquals("UNKNOWN", resolved(workspace, "shop", "github.com/other/errors"));
    assertEquals("example.com/shop/errors", tree.only(workspace, "shop/errors").importPath());
  }

  @Test
  void aVendorFolderIsThatOfTheTree() {
    tree.with(SHOP + "-- shop/vendor/github.com/other/errors/e.go --\npackage errors\n");
    Workspace workspace = tree.load("shop");
    assertEquals(
        "DEPENDENCY shop/vendor/github.com/other/errors",
        resolved(workspace, "shop", "github.com/other/errors"));
    assertEquals("WORKSPACE shop/db", resolved(workspace, "shop", "example.com/shop/db"));
  }

  @Test
  void aModuleBelowKeepsItsName() {
    tree.with(
        SHOP + "-- shop/tools/go.mod --\nmodule tools\n-- shop/tools/t.go --\npackage tools\n");
    Workspace workspace = tree.load("shop");
    assertEquals("tools", tree.only(workspace, "shop/tools").importPath());
    assertEquals("WORKSPACE shop/db", resolved(workspace, "shop", "example.com/shop/db"));
  }

  @Test
  void pathsThatContradictSayNothing() {
    tree.with(
        """
        -- shop/main.go --
        package main
        import _ "example.com/shop/db"
        import _ "example.com/shop/db/rows"
        import _ "example.com/market/db"
        import _ "example.com/market/db/rows"
        -- shop/db/db.go --
        package db
        -- shop/db/rows/rows.go --
        package rows
        """);
    assertEquals("UNKNOWN", resolved(tree.load("shop"), "shop", "example.com/shop/db"));
  }

  @Test
  void pathsOfFoldersThatAreMissingSayNothing() {
    tree.with(
        SHOP
            + """
            -- shop/more.go --
            package main
            import _ "example.com/shop/web"
            import _ "example.com/shop/mail"
            """);
    assertEquals("UNKNOWN", resolved(tree.load("shop"), "shop", "example.com/shop/db"));
  }

  @Test
  void aFolderOfTheSameNameSaysNothing() {
    tree.with(
        """
        -- pkg/main.go --
        package main
        import _ "github.com/pkg/errors"
        -- pkg/errors/errors.go --
        package errors
        """);
    assertEquals("UNKNOWN", resolved(tree.load("pkg"), "pkg", "github.com/pkg/errors"));
  }

  private String resolved(Workspace workspace, String from, String path) {
    Resolution found = workspace.resolve(tree.only(workspace, from), path);
    Path folder = found.folder();
    return found.kind() + (folder == null ? "" : " " + top.relativize(folder));
  }
}
