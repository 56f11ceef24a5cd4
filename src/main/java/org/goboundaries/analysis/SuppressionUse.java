package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Comment;

/** Which comments suppressed something, over a whole analysis. */
final class SuppressionUse {
  private final Set<Place> used = ConcurrentHashMap.newKeySet();
  private final Map<Place, SuppressionComment> written = new ConcurrentHashMap<>();

  /** A comment did. */
  void used(SourceText text, Suppression suppression) {
    used.add(new Place(text.path(), suppression.comment().start()));
  }

  /** A file that is analysed has these. */
  void written(SourceText text, List<Suppression> all) {
    for (Suppression each : all) {
      Comment comment = each.comment();
      Location at = new Location(text, comment.start(), comment.end(), each.word());
      written.put(
          new Place(text.path(), comment.start()),
          new SuppressionComment(at, Set.copyOf(each.names()), each.reason(), false));
    }
  }

  /** All that were written, in order, each with whether it was used. */
  List<SuppressionComment> comments() {
    List<Place> places = new ArrayList<>(written.keySet());
    places.sort(null);
    List<SuppressionComment> comments = new ArrayList<>();
    for (Place place : places) {
      SuppressionComment comment = written.get(place);
      if (comment != null) {
        comments.add(used.contains(place) ? comment.asUsed() : comment);
      }
    }
    return comments;
  }

  private record Place(String path, int start) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = path.compareTo(other.path);
      return order == 0 ? Integer.compare(start, other.start) : order;
    }
  }
}
