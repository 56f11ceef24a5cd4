package org.goboundaries.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.Severity;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Summary;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
  private static final String RULE = "shadowed-recover";
  private static final String HOSTILE = "</code><script>alert(1)</script>&\"'<!-- ]]>\u202E\u0007";

  @Test
  void stepsAreShownInTheirFiles() throws Exception {
    SourceText first =
        SourceText.of("cmd/main.go", "package p\n\nfunc Ä() {\n\tx(\"Ä\", f())\n}\n");
    SourceText second = SourceText.of("other.go", "package p\n\nvar f = g\n");
    Finding finding =
        new Finding(RULE, at(first, "f()", "it fails"))
            .withPath(List.of(at(first, "Ä()", "called here"), at(second, "g\n", "leads here")))
            .withPlaces(List.of(RelatedPlace.affected(at(second, "f", "affected"))))
            .withFix("Mend it");
    Document page = page(List.of(finding));
    assertEquals(List.of("cmd/main.go", "other.go"), texts(page, "figcaption"));
    assertEquals(
        List.of("Ä()", "f()", "g", "f"),
        texts(page, "mark"),
        "each file from its top, then places");
    assertEquals(
        List.of("called here line 3", "leads here other.go:3:9", "other.go:3:5 affectedvar f = g"),
        texts(page, "li").subList(2, 5));
    assertTrue(texts(page, "p").contains("Fix: Mend it (--fix applies it)"));
    assertEquals(List.of("it fails", page(RULE)), texts(page, "h3"));
    expectLinksThatLead(page);
  }

  private static String page(String rule) {
    return Catalog.page(rule).title();
  }

  /** Neither names nor sources nor messages become markup, or turn text around. */
  @Test
  void hostileTextStaysText() throws Exception {
    SourceText text = SourceText.of(HOSTILE + ".go", "package p // " + HOSTILE + "\n");
    Location step = at(text, "package", HOSTILE);
    Finding finding =
        new Finding(RULE, at(text, "p //", HOSTILE))
            .withPath(List.of(step))
            .withPlaces(List.of(RelatedPlace.affected(step)))
            .withFix(HOSTILE);
    String html = html(List.of(finding), List.of(HOSTILE));
    Document page = parse(html);
    assertEquals(1, page.getElementsByTagName("script").getLength());
    assertFalse(html.contains("\u202E") || html.contains("\u0007"));
    String shown = HOSTILE.replace('\u202E', '\uFFFD').replace('\u0007', '\uFFFD');
    assertEquals(shown, texts(page, "h3").get(0));
    assertEquals(shown + ".go", texts(page, "figcaption").get(0));
    assertTrue(texts(page, "li").contains(shown));
  }

  @Test
  void nothingFound() throws Exception {
    Document page = page(List.of());
    assertEquals(List.of("0 findings"), texts(page, "h1"));
    assertEquals(0, page.getElementsByTagName("article").getLength());
    assertEquals(0, page.getElementsByTagName("select").getLength());
  }

  @Test
  void whatIsMissingIsSaid() throws Exception {
    assertEquals(
        List.of("a.go: cannot be read"),
        texts(parse(html(List.of(), List.of("a.go: cannot be read"))), "li"));
  }

  /** A byte order mark, carriage returns, half characters, tabs, and the end of the file. */
  @Test
  void oddTexts() throws Exception {
    SourceText text =
        SourceText.of("größe.go", "\uFEFFpackage p\r\n\r\n\t\tf(\"😀\")\r\n\t\t\tg()");
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding(RULE, at(text, "package", "a")));
    findings.add(new Finding(RULE, at(text, "f(\"😀\")\r\n\t\t\tg()", "over two lines")));
    int half = text.length() - "\"😀\")\r\n\t\t\tg()".length() + 2;
    findings.add(new Finding(RULE, new Location(text, half + 1, half + 2, "in a character")));
    findings.add(new Finding(RULE, new Location(text, text.length(), text.length(), "the end")));
    Document page = page(findings);
    assertEquals(4, page.getElementsByTagName("article").getLength());
    assertEquals("package", texts(page, "mark").get(0));
    assertEquals("f(\"😀\")", texts(page, "mark").get(1));
    assertFalse(texts(page, "code").get(0).contains("\r"));
  }

  @Test
  void aVeryLongLineIsCutAroundTheMark() throws Exception {
    String line = "x".repeat(500_000) + "(here)" + "😀".repeat(500_000);
    Finding finding = new Finding(RULE, at(SourceText.of("a.go", line), "here", "it fails"));
    String html = html(List.of(finding), List.of());
    assertTrue(html.length() < 100_000, () -> "" + html.length());
    String shown = texts(parse(html), "code").get(0);
    assertTrue(shown.startsWith("…xxx") && shown.endsWith("😀…"), shown);
    assertTrue(shown.contains("(here)"), shown);
  }

  /** A page that a browser opens at once, written while nobody waits. */
  @Test
  void aThousandFindings() throws Exception {
    StringBuilder source = new StringBuilder("package p\n");
    for (int i = 0; i < 1_000; i++) {
      source.append("\nfunc f").append(i).append("() {\n\tdefer g").append(i).append("()\n}\n");
    }
    SourceText text = SourceText.of("a.go", source.toString());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Location step = at(text, "func f" + i + "(", "called here");
      findings.add(new Finding(RULE, at(text, "g" + i + "()", "x")).withPath(List.of(step, step)));
    }
    html(findings, List.of());
    long start = System.nanoTime();
    String html = html(findings, List.of());
    long taken = (System.nanoTime() - start) / 1_000_000;
    assertTrue(taken < Duration.ofSeconds(2).toMillis(), () -> taken + " ms");
    assertTrue(html.length() < 3_000_000, () -> html.length() + " characters");
    assertEquals(1_000, parse(html).getElementsByTagName("article").getLength());
  }

  /** Whatever a link names must be there, and no name twice. */
  private static void expectLinksThatLead(Document page) {
    Set<String> names = new TreeSet<>();
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      assertTrue(id.isEmpty() || names.add(id), id);
    }
    NodeList links = page.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      String target = ((Element) links.item(i)).getAttribute("href");
      assertTrue(!target.startsWith("#") || names.contains(target.substring(1)), target);
    }
  }

  private static Document page(List<Finding> findings) throws Exception {
    return parse(html(findings, List.of()));
  }

  private static String html(List<Finding> findings, List<String> problems) throws IOException {
    StringWriter out = new StringWriter();
    PageFacts facts = new PageFacts(path -> path, each -> Severity.HIGH, Catalog::page, "1.0");
    HtmlReport report = new HtmlReport(out, facts);
    report.add(new FileResult("a.go", 5, true, findings, List.of(), List.of()));
    report.finish(new Completion(Summary.NOTHING, problems));
    return out.toString();
  }

  private static Document parse(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  private static List<String> texts(Document page, String element) {
    List<String> texts = new ArrayList<>();
    NodeList found = page.getElementsByTagName(element);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static Location at(SourceText text, String piece, String message) {
    String all = text.substring(0, text.length());
    int start = SourceText.of("", all.substring(0, all.indexOf(piece))).length();
    return new Location(text, start, start + SourceText.of("", piece).length(), message);
  }
}
