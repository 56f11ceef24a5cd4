package org.goboundaries.flow;

/** How much of the code around a file is known: only what is known in full can be spoken for. */
public enum Extent {
  /** Other files of its package may exist, or some of them could not be read in full. */
  FILE,
  /** Every file of its package was read; other packages of its module may exist. */
  PACKAGE,
  /** Every file of its module was read. */
  MODULE
}
