package codicil.site;

import codicil.log.Contradiction;
import codicil.log.Gap;
import codicil.render.html.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is not recorded, and where the sources contradict each other.
///
/// @param frame what surrounds it
/// @param groups the gaps by their kind
/// @param contradictions the contradictions by their id
public record GapsPage(Frame frame, List<Group> groups, List<Dispute> contradictions) {
  public GapsPage {
    groups = List.copyOf(groups);
    contradictions = List.copyOf(contradictions);
  }

  /// The gaps of one kind.
  public record Group(String name, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /// A gap.
  ///
  /// @param what what is missing
  /// @param where in which releases, or between which it lies; may be empty
  /// @param closedBy what would close it
  public record Line(String what, String where, String closedBy) {}

  /// A contradiction.
  ///
  /// @param about on what
  /// @param rule which claim goes before the others, and why
  /// @param sides what is claimed
  public record Dispute(String id, String about, String rule, List<Side> sides) {
    public Dispute {
      sides = List.copyOf(sides);
    }
  }

  /// A claim and whose it is.
  public record Side(String words, SourceLine source, boolean preferred) {}

  static Page page(Book book) {
    String path = Places.GAPS;
    Frame frame = book.frame(path, "Gaps and contradictions",
        "What the log does not know, what would close each gap, and where its sources disagree.", List.of(),
        List.of(Book.data(path)));
    List<Gap> gaps = book.log().gaps();
    return Pages.of(path, "site/gaps.jte",
        new GapsPage(frame, Arrays.stream(Gap.Kind.values())
            .map(kind -> new Group(name(kind), gaps.stream()
                .filter(gap -> gap.kind() == kind)
                .map(GapsPage::line)
                .toList()))
            .filter(group -> !group.lines().isEmpty())
            .toList(), book.log().contradictions().all().stream().map(each -> dispute(book, each)).toList()));
  }

  private static String name(Gap.Kind kind) {
    return switch (kind) {
      case VERSIONS -> "Versions that no source describes";
      case AFTER_THE_END -> "After the last recorded version";
      case DAY -> "Days of effect";
      case NUMBER -> "Numbers of versions";
      case DOCUMENTS_OF_RELEASE -> "Documents that a release changed";
      case PLAN -> "Plans of which nobody says whether they were carried out";
      case NUMBERS_OF_DOCUMENT -> "Documents’ own version numbers";
      case CHANGES_OF_DOCUMENT -> "Documents of which no change is recorded";
    };
  }

  private static Line line(Gap gap) {
    String bounds = Stream.of(gap.after().map(bound -> "after " + said(bound)), gap.before()
        .map(bound -> "before " + said(bound))).flatMap(Optional::stream).collect(Collectors.joining(", "));
    String names = gap.kind() == Gap.Kind.NUMBERS_OF_DOCUMENT ? "in " + String.join(", ", gap.names()) : "";
    return new Line(DayWords.in(gap.what()), names.isEmpty() ? bounds : names, DayWords.in(gap.closedBy()));
  }

  private static String said(Gap.Bound bound) {
    return bound.release() + " (" + Wording.day(bound.day()) + ")";
  }

  private static Dispute dispute(Book book, Contradiction each) {
    return new Dispute(each.id(), DayWords.in(each.subject().about()), DayWords.in(each.subject().rule()),
        each.sides()
            .stream()
            .map(side -> new Side(DayWords.in(side.words()), book.source(side.source()), side
                .preferred()))
            .toList());
  }
}
