package org.goboundaries.types.modules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goboundaries.types.modules.Ports.Port;

/**
 * Searches a platform on which a constraint holds, as near to a given one as can be: first with as
 * few other tags as possible, then on the same system and processor. The tag {@code ignore} is
 * never set: by convention it means that no build takes the file.
 */
final class TagSearch {
  private static final String IGNORE = "ignore";
  // 2^8 sets of tags; a constraint with more free tags than that is left alone
  private static final int MOST_FREE_TAGS = 8;

  private final Platform base;
  private final Constraint constraint;
  private final List<String> free = new ArrayList<>();
  private final Set<Integer> releases = new LinkedHashSet<>();
  private boolean anyPort;

  private TagSearch(Platform base, Constraint constraint) {
    this.base = base;
    this.constraint = constraint;
    releases.add(base.release());
    Set<String> tags = new LinkedHashSet<>();
    constraint.forEachTag(tags::add);
    tags.forEach(this::sort);
  }

  /** A platform that takes the constraint; empty where there is none. */
  static Optional<Platform> find(Platform base, Constraint constraint) {
    TagSearch search = new TagSearch(base, constraint);
    return search.free.size() > MOST_FREE_TAGS ? Optional.empty() : search.find();
  }

  private void sort(String tag) {
    int minor = Platform.minorOf(tag);
    if (minor > 0) {
      releases.add(Math.max(minor, base.release()));
      releases.add(minor - 1);
    } else if (Ports.isSystem(tag) || Ports.isProcessor(tag) || tag.equals("unix")) {
      anyPort = true;
    } else if (!tag.equals("cgo") && !tag.equals(IGNORE)) {
      free.add(tag);
    }
  }

  private Optional<Platform> find() {
    List<Platform> platforms = platforms();
    for (int flips = 0; flips <= free.size(); flips++) {
      for (int set = 0; set < 1 << free.size(); set++) {
        if (Integer.bitCount(set) == flips) {
          Optional<Platform> found = find(platforms, set);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Platform> find(List<Platform> platforms, int set) {
    for (Platform platform : platforms) {
      Platform flipped = flip(platform, set);
      if (constraint.holds(flipped::has)) {
        return Optional.of(flipped);
      }
    }
    return Optional.empty();
  }

  private Platform flip(Platform platform, int set) {
    Platform flipped = platform;
    for (int i = 0; i < free.size(); i++) {
      if ((set & 1 << i) != 0) {
        String tag = free.get(i);
        flipped = flipped.withTag(platform.has(tag) ? "!" + tag : tag);
      }
    }
    return flipped;
  }

  private List<Platform> platforms() {
    List<Platform> found = new ArrayList<>();
    for (int release : releases) {
      for (Platform near : ports()) {
        found.add(near.withRelease(release));
        found.add(near.withRelease(release).withCgo(!base.cgo()));
      }
    }
    return found;
  }

  private List<Platform> ports() {
    return anyPort ? near(base, Ports.imaginable()) : List.of(base);
  }

  /** The platform itself, then those with its system or its processor, then the others. */
  static List<Platform> near(Platform base, List<Port> ports) {
    Set<Platform> found = new LinkedHashSet<>();
    found.add(base);
    for (int distance = 1; distance <= 2; distance++) {
      for (Port port : ports) {
        boolean close = port.os().equals(base.os()) || port.arch().equals(base.arch());
        if (close == (distance == 1)) {
          found.add(base.withPort(port.os(), port.arch()));
        }
      }
    }
    return List.copyOf(found);
  }
}
