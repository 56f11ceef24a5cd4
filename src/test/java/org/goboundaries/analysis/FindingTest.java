package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final SourceText TEXT = SourceText.of("p.go", "package p\n");
  private static final Location A = at(0, "a fails");
  private static final Location B = at(1, "b, too");
  private static final Location C = at(2, "c, too");
  private static final Location D = at(3, "d suffers");
  private static final Finding FINDING =
      new Finding("rule", A)
          .withPath(List.of(at(5, "first"), at(6, "second")))
          .withAffected(List.of(D))
          .withPlaces(List.of(RelatedPlace.defect(B, "b fails"), RelatedPlace.defect(C, "c fails")))
          .withFix("Mend it", new TextEdit(0, 1, ""))
          .raised()
          .likely();

  private static Location at(int offset, String message) {
    return new Location(TEXT, offset, offset + 1, message);
  }

  private static Optional<Finding> without(Location... unwanted) {
    return FINDING.without(Set.of(unwanted)::contains);
  }

  private static List<Location> places(Finding finding) {
    return finding.places().stream().map(RelatedPlace::location).toList();
  }

  @Test
  void theMessageCountsThePlacesThatHaveTheDefect() {
    assertEquals("a fails", new Finding("rule", A).message());
    assertEquals("a fails", new Finding("rule", A).withAffected(List.of(D)).message());
    assertEquals("a fails (and 2 more places)", FINDING.message());
    assertEquals("a fails (and 1 more place)", without(C).orElseThrow().message());
    assertEquals("a fails", without(B, C).orElseThrow().message());
  }

  @Test
  void whatIsNotUnwantedStaysAsItIs() {
    assertEquals(FINDING, without().orElseThrow());
    // a step is no place
    assertEquals(FINDING, without(FINDING.path().get(0)).orElseThrow());
  }

  @Test
  void aPlaceThatIsNotWantedIsLeftOut() {
    Finding left = without(B, D).orElseThrow();
    assertEquals(A, left.primary());
    assertEquals(List.of(C), places(left));
    assertEquals(FINDING.fixes(), left.fixes());
  }

  @Test
  void itMovesToTheFirstPlaceThatHasTheDefect() {
    Finding moved = without(A).orElseThrow();
    assertEquals(new Location(TEXT, 1, 2, "b fails"), moved.primary());
    assertEquals("b fails (and 1 more place)", moved.message());
    assertEquals(List.of(D, C), places(moved));
    assertEquals(FINDING.path(), moved.path());
    assertEquals(List.of(), moved.fixes());
    assertEquals(Confidence.LIKELY, moved.confidence());
    assertEquals(0, moved.weight());
    assertEquals(new Location(TEXT, 2, 3, "c fails"), without(A, B).orElseThrow().primary());
  }

  @Test
  void itIsGoneWhereNothingIsLeftButWhatSuffers() {
    assertEquals(Optional.empty(), without(A, B, C));
  }

  @Test
  void stepsAndPlacesAreAddedBehindThoseThatThereAre() {
    assertEquals(
        List.of("first", "second", "third", "fourth"),
        FINDING.withStep(TEXT, 7, 8, "third").withPath(List.of(at(8, "fourth"))).path().stream()
            .map(Location::message)
            .toList());
    assertEquals(List.of(D, B, C), places(FINDING));
  }

  @Test
  void aWitnessIsAPath() {
    Step third = new Step(TEXT, 7, 8, "third");
    Step fourth = new Step(TEXT, 8, 9, "fourth");
    assertEquals(
        FINDING.withPath(List.of(at(7, "third"), at(8, "fourth"))),
        FINDING.withWitness(Witness.NONE.then(third).then(fourth)));
    assertEquals(FINDING, FINDING.withWitness(Witness.NONE));
  }

  @Test
  void itsWeightIsThatOfItsRuleUnlessSomethingIsSaid() {
    Finding plain = new Finding("rule", A);
    assertEquals(0, plain.weight());
    assertEquals(1, plain.raised().weight());
    assertEquals(-1, plain.likely().weight());
    assertEquals(0, plain.likely().raised().weight());
  }
}
