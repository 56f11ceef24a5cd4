package org.goboundaries.cgo;

import java.util.List;
import java.util.function.Consumer;

/**
 * A function with its body.
 *
 * @param name without the qualifiers of C++
 * @param nameStart byte offset of the name
 * @param head the words and signs before and behind the parameters: {@code static}, attributes
 * @param parameters the names of its parameters in order, empty where one has none
 * @param isMember whether it belongs to a class of C++, whose own functions it may call by name
 */
public record CFunction(
    int start,
    int end,
    String name,
    int nameStart,
    List<String> head,
    List<String> parameters,
    boolean isMember,
    CBlock body)
    implements CNode {

  /** Byte offset after the name. */
  public int nameEnd() {
    return nameStart + name.length();
  }

  /** Whether the loader runs it before the Go runtime starts. */
  public boolean isConstructor() {
    return head.contains("constructor") || head.contains("__constructor__");
  }

  /** Whether only its own file can call it by name. */
  public boolean isStatic() {
    return head.contains("static");
  }

  /** The function without its statements. */
  public CFunction withoutBody() {
    CBlock none = new CBlock(body.start(), body.end(), List.of());
    return new CFunction(start, end, name, nameStart, head, parameters, isMember, none);
  }

  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    action.accept(body);
  }
}
