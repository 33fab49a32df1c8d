package codicil.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the house to its plan: who may use whom, and which room is the home of which library.
class RoomsTest {

  /// The README shows the same table, word for word. Besides these, every room may use the JDK and JSpecify.
  private static final String ROOMS =
      """
      | room | may use | only home of |
      |---|---|---|
      | `model` | nothing | |
      | `word` | `model` | Aalto |
      | `read` | `model`, `read.docx`, `read.pdf` | |
      | `read.docx` | `model`, `word` | |
      | `read.pdf` | `model` | PDFBox |
      | `read.notice` | `model` | jsoup |
      | `outline` | `model` | |
      | `diff` | `model` | java-diff-utils |
      | `log` | `model` | |
      | `history` | `model` | |
      | `check` | `model`, `word`, `read.docx` | |
      | `render` | `model`, `outline` | |
      | `render.docx` | `model`, `word` | |
      | `render.html` | `model`, `render` | jte |
      | `render.pdf` | `model`, `render`, `render.html` | openhtmltopdf, PDFBox |
      | `render.json` | `model`, `log`, `render` | |
      | `render.csv` | `model`, `log` | |
      | `render.markdown` | `model`, `log` | |
      | `render.akn` | `model` | |
      | `render.xlsx` | `model`, `log`, `word` | fastexcel |
      | `render.terminal` | `model`, `render` | |
      | `site` | `model`, `log`, `render`, `render.html`, `render.pdf` | jte |
      | `store` | `model`, `log`, `read.notice` | files, SQLite, PostgreSQL, SnakeYAML |
      | `publish` | every room above | |
      | `indexer` | `model`, `log`, `history` | Lucene |
      | `serve` | every room above | Javalin |
      | `cli` | every room | picocli, console, clock |
      """;

  /// What a room needs to be a function of its input: nothing of the network, XML, databases or desktop; files and
  /// clock have rules of their own.
  private static final String[] PURE = {"codicil..", "java.lang..", "java.util..", "java.time..", "java.text..",
      "java.math..", "java.io..", "java.nio.charset..", "java.security..", "org.jspecify..", "com.github.difflib.."};

  private static final JavaClasses HOUSE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("codicil");

  record Room(String name, Set<String> mayUse) {
    String inside() {
      return "codicil." + name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Room> rooms() {
    var rooms = new ArrayList<Room>();
    for (String line : ROOMS.lines().skip(2).toList()) {
      String[] cells = line.split("\\|", -1);
      var mayUse = quoted(cells[2]);
      if (cells[2].contains("every room")) {
        rooms.forEach(earlier -> mayUse.add(earlier.name()));
      }
      rooms.add(new Room(quoted(cells[1]).iterator().next(), mayUse));
    }
    return rooms;
  }

  private static Set<String> quoted(String cell) {
    return Pattern.compile("`([^`]+)`")
        .matcher(cell)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theReadmeShowsTheTable() throws IOException {
    assertThat(Files.readString(Path.of(System.getProperty("codicil.root"), "README.md"))).contains(ROOMS);
  }

  @Test
  void everyPackageIsARoom() {
    assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(rooms().stream().map(Room::inside).toList());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyWhatTheTableAllows(Room room) {
    String[] allowed = Stream.concat(Stream.of(room.name()), room.mayUse().stream())
        .map(name -> "codicil." + name)
        .toArray(String[]::new);
    noClasses().that()
        .resideInAPackage(room.inside())
        .should()
        .dependOnClassesThat(resideInAPackage("codicil..").and(not(resideInAnyPackage(allowed))))
        .check(HOUSE);
  }

  record Home(String library, List<String> packages, List<String> rooms) {}

  static List<Home> homes() {
    return List.of(new Home("PDFBox", List.of("org.apache.pdfbox..", "org.apache.fontbox.."),
        List.of("read.pdf", "render.pdf")),
        new Home("openhtmltopdf", List.of("com.openhtmltopdf.."), List.of("render.pdf")),
        new Home("Aalto", List.of("com.fasterxml.aalto..", "org.codehaus.stax2.."), List.of("word")),
        new Home("jsoup", List.of("org.jsoup.."), List.of("read.notice")),
        new Home("java-diff-utils", List.of("com.github.difflib.."), List.of("diff")),
        new Home("jte", List.of("gg.jte.."), List.of("render.html", "site")),
        new Home("fastexcel", List.of("org.dhatim.fastexcel.."), List.of("render.xlsx")),
        new Home("SQLite", List.of("java.sql..", "javax.sql..", "org.sqlite.."), List.of("store")),
        new Home("PostgreSQL", List.of("org.postgresql.."), List.of("store")),
        new Home("SnakeYAML", List.of("org.snakeyaml.."), List.of("store")),
        new Home("Lucene", List.of("org.apache.lucene.."), List.of("indexer")),
        new Home("Javalin", List.of("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "kotlin.."),
            List.of("serve")),
        new Home("picocli", List.of("picocli.."), List.of("cli")));
  }

  @ParameterizedTest
  @MethodSource("homes")
  void aLibraryHasOneHome(Home home) {
    noClasses().that()
        .resideOutsideOfPackages(packagesOf(home.rooms()))
        .and()
        .resideInAPackage("codicil..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(home.packages().toArray(String[]::new))
        .check(HOUSE);
  }

  private static String[] packagesOf(List<String> rooms) {
    return rooms.stream().map(room -> "codicil." + room).toArray(String[]::new);
  }

  @Test
  void onlyTheStoreTouchesFiles() {
    noClasses().that()
        .resideOutsideOfPackage("codicil.store")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File|FileInputStream|FileOutputStream|RandomAccessFile|FileReader|FileWriter)")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLinePrintsExitsOrAsksTheClock() {
    noClasses().that()
        .resideOutsideOfPackage("codicil.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(HOUSE);
  }

  @Test
  void nothingIsRandom() {
    noClasses().should()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)")
        .check(HOUSE);
  }

  @Test
  void theStagesInTheMiddleArePure() {
    classes().that()
        .resideInAnyPackage("codicil.model", "codicil.outline", "codicil.diff", "codicil.history", "codicil.log")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(PURE)
        .check(HOUSE);
  }

  @Test
  void everyPackageSaysWhatItIsForAndKnowsNoNull() {
    classes().should(liveInANullMarkedPackage()).check(HOUSE);
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package with a @NullMarked package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(type, marked, type.getName() + (marked ? " does" : " does not")));
      }
    };
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameStartingWith("Abstract")
        .check(HOUSE);
  }
}
