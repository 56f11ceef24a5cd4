package org.goboundaries.cgo;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.goboundaries.source.SourceText;

/**
 * A C file or a preamble, read.
 *
 * @param source the file it lies in
 * @param functions those with a body, in the order of the text
 * @param variables those outside of functions
 * @param macros by name; one that is defined twice is left out
 * @param comments in the order of the text
 * @param includes what is included by {@code #include "..."} for certain, as it is written
 * @param open where it is not known whether the preprocessor leaves a piece in: its first byte, and
 *     the byte after its last one
 */
public record CFile(
    SourceText source,
    List<CFunction> functions,
    List<CVariable> variables,
    Map<String, CMacro> macros,
    List<CComment> comments,
    List<String> includes,
    NavigableMap<Integer, Integer> open) {

  /** The file without what it declares, but for lists of signals. */
  public CFile withoutDeclarations() {
    List<CVariable> lists = variables.stream().filter(CFile::isOfSignals).toList();
    return new CFile(source, List.of(), lists, macros, comments, includes, open);
  }

  private static boolean isOfSignals(CVariable variable) {
    return variable.value() instanceof CInitialiser list
        && CWalk.any(list, node -> node instanceof CName name && name.name().startsWith("SIG"));
  }

  /** Whether a node is there on some configurations only, for all that is known. */
  public boolean isConditional(CNode node) {
    Map.Entry<Integer, Integer> before = open.floorEntry(node.start());
    return before != null && node.start() < before.getValue();
  }
}
