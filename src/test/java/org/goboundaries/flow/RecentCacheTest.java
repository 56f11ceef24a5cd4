package org.goboundaries.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentCacheTest {
  private final RecentCache<String, Object> recent = new RecentCache<>();

  @Test
  void whatIsHeldStaysTheSameHoweverMuchIsAskedForInBetween() {
    Object held = recent.get("held", key -> new Object());
    for (int i = 0; i < 1_000; i++) {
      recent.get("other " + i, key -> new Object());
    }
    assertSame(held, recent.get("held", key -> new Object()));
  }

  @Test
  void whoComputesAtTheSameTimeGetsTheSame() {
    List<Object> inner = new ArrayList<>();
    Object outer =
        recent.get(
            "key",
            key -> {
              // another thread has come first
              inner.add(recent.get("key", same -> new Object()));
              return new Object();
            });
    assertEquals(List.of(outer), inner);
  }

  @Test
  void equalKeysAreOthers() {
    Object one = recent.get(new String("key"), key -> new Object());
    assertNotSame(one, recent.get(new String("key"), key -> new Object()));
  }

  @Test
  void equalValuesAreOthers() {
    String one = recent.get("one", key -> new String("value")).toString();
    String other = recent.get("other", key -> new String("value")).toString();
    assertSame(one, recent.get("one", key -> "none"));
    assertSame(other, recent.get("other", key -> "none"));
  }
}
