package codicil.publish;

import codicil.diff.Diff;
import codicil.history.Lineage;
import codicil.history.Look;
import codicil.history.Step;
import codicil.history.Transcript;
import codicil.log.Code;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.model.Numbering;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.outline.Outline;
import codicil.read.Reader;
import codicil.store.Folder;
import codicil.store.Program;
import codicil.store.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The histories of the documents of a workspace.
///
/// A step from one text to the next is kept by the digests of both and of the program: one more version costs one more
/// step, and a version put in between costs the two around it. A document that did not change is not even opened.
public final class Chronicles {
  private static final JsonMapper JSON = JsonMapper.shared();
  /// So many characters of a digest tell the files of one workspace apart.
  private static final int BRIEF = 20;
  private final Workspace workspace;
  private final Folder kept;
  private final String program = Program.digest();
  private final Map<String, Passages> read = new ConcurrentHashMap<>();
  private final Map<String, Transcript> transcripts = new ConcurrentHashMap<>();
  private final Map<Asked, Lineage> lineages = new ConcurrentHashMap<>();
  private final AtomicInteger made = new AtomicInteger();
  private final AtomicBoolean swept = new AtomicBoolean();

  private Chronicles(Workspace workspace) {
    this.workspace = workspace;
    this.kept = new Folder(workspace.state().resolve("cache").resolve("history"));
  }

  private record Asked(DocumentName document, List<Address.At> versions, Look look) {}

  /// Two texts as read, and what became of the passages of these very readings.
  private record Compared(Passages before, Passages after, Redline redline) {}

  /// The histories of a workspace; nothing is read before it is asked for.
  public static Chronicles of(Workspace workspace) {
    return new Chronicles(workspace);
  }

  /// The workspace.
  public Workspace workspace() {
    return workspace;
  }

  /// How many steps had to be made so far because they had not been kept.
  public int made() {
    return made.get();
  }

  /// The history of a document.
  ///
  /// @throws Unusable if no text of it is stored, or one cannot be used
  public Chronicle of(DocumentName document, Look look) {
    List<Address.At> versions = workspace.versions(document);
    if (versions.isEmpty()) {
      throw new Unusable("no text of this document is stored", document.toString(), "codicil log " + document.id()
          + " lists its versions");
    }
    return new Chronicle(document, workspace.log(), versions, lineage(document, versions, look));
  }

  /// The lineage of stored versions of a document, oldest first, as if there were no others.
  ///
  /// @throws Unusable if a text cannot be used
  public Lineage lineage(DocumentName document, List<Address.At> versions, Look look) {
    return lineages.computeIfAbsent(new Asked(document, versions, look), this::lineage);
  }

  private Lineage lineage(Asked asked) {
    Numbering numbering = workspace.code().numbering(asked.document());
    List<Source> sources = asked.versions().stream().map(at -> source(asked.document(), at)).toList();
    List<Transcript> texts =
        sources.parallelStream().map(source -> transcript(source, numbering, () -> read(source))).toList();
    List<Step> steps = IntStream.range(1, sources.size())
        .parallel()
        .mapToObj(at -> step(sources.get(at - 1), texts.get(at - 1), sources.get(at), texts.get(at), numbering))
        .toList();
    return Lineage.of(texts, steps, asked.look());
  }

  private Source source(DocumentName document, Address.At version) {
    return workspace.source(document, version).orElseThrow();
  }

  /// Keeps the step that a redline of two stored versions tells of, so that they are not read and compared once more. Of no
  /// use are redlines that do not tell every word, and those of pages, which were compared as they were set in Word.
  void learn(DocumentName document, Address.At from, Address.At to, Redlined redlined) {
    Source before = source(document, from);
    Source after = source(document, to);
    if (redlined.proved() == Redlined.Grade.FINE && before.isWord() && after.isWord()) {
      Numbering numbering = workspace.code().numbering(document);
      step(before, transcript(before, numbering, redlined::before), after,
          transcript(after, numbering, redlined::after),
          numbering, () -> new Compared(redlined.before(), redlined.after(), redlined.redline()));
    }
  }

  private Transcript transcript(Source source, Numbering numbering, Supplier<Passages> read) {
    return transcripts.computeIfAbsent(key("transcript", List.of(source), numbering),
        name -> kept.read(name).map(found -> JSON.readValue(found.text(), Transcript.class)).orElseGet(() -> {
          Passages passages = read.get().named(source.name());
          Transcript text = Transcript.of(passages, Outline.placed(passages, numbering));
          keep(name, text);
          return text;
        }));
  }

  private Step step(Source before, Transcript was, Source after, Transcript now, Numbering numbering) {
    return step(before, was, after, now, numbering, () -> {
      Passages old = read(before);
      Passages current = read(after);
      return new Compared(old, current, Diff.of(old, current));
    });
  }

  private Step step(Source before, Transcript was, Source after, Transcript now, Numbering numbering,
      Supplier<Compared> compare) {
    String name = key("step", List.of(before, after), numbering);
    return kept.read(name).map(found -> JSON.readValue(found.text(), Step.class)).orElseGet(() -> {
      Compared compared = compare.get();
      Step step = Step.of(compared.before(), was, compared.after(), now, compared.redline());
      keep(name, step);
      made.incrementAndGet();
      return step;
    });
  }

  private Passages read(Source source) {
    return read.computeIfAbsent(source.bytes().sha256(), _ -> Reader.read(source));
  }

  /// The name says of which program, numbering and sources it is, so that what is not wanted any more can be told by it.
  private String key(String kind, List<Source> sources, Numbering numbering) {
    return Stream.concat(Stream.of(program, Bytes.of(numbering.samples().toString()).sha256()), sources.stream()
        .map(source -> source.bytes().sha256())).map(Chronicles::brief).collect(Collectors.joining("-")) + "." + kind
        + ".json";
  }

  private static String brief(String digest) {
    return digest.substring(0, BRIEF);
  }

  /// Keeps it, and takes away what another build of the program kept: no one will ask for it.
  private void keep(String name, Object content) {
    if (!swept.getAndSet(true)) {
      kept.names().stream().filter(other -> !other.startsWith(brief(program))).forEach(kept::delete);
    }
    kept.put(name, Bytes.of(JSON.writeValueAsString(content)));
  }

  /// Takes away what was kept of texts that are not stored any more.
  public void sweep() {
    Set<String> held = workspace.code()
        .documents()
        .stream()
        .map(Code.Document::name)
        .flatMap(document -> workspace.versions(document)
            .stream()
            .flatMap(at -> workspace.source(document, at).stream()))
        .map(source -> brief(source.bytes().sha256()))
        .collect(Collectors.toSet());
    kept.names().stream().filter(name -> !isWanted(name, held)).forEach(kept::delete);
  }

  private boolean isWanted(String name, Set<String> held) {
    List<String> parts = List.of(name.replaceFirst("\\..*", "").split("-"));
    return parts.getFirst().equals(brief(program)) && held.containsAll(parts.subList(Math.min(2, parts.size()), parts
        .size()));
  }
}
