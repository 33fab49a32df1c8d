package codicil.cli;

import codicil.indexer.Scope;
import codicil.model.Address;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which texts `codicil search` looks in, as a mixin; without an option the latest recorded version of each document.
final class SearchScope {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @ArgGroup
  private Versions versions = new Versions();

  @Option(names = "--changed-in", paramLabel = "VERSION", converter = ReleaseConverter.class,
      description = "Look for words that this release inserted or deleted, like v59.0.")
  private Optional<ReleaseNumber> changedIn = Optional.empty();

  @Option(names = "--since", paramLabel = "VERSION", converter = ReleaseConverter.class,
      description = "Look for words that releases after this one inserted or deleted.")
  private Optional<ReleaseNumber> since = Optional.empty();

  @Option(names = "--inserted", description = "Look for words that a release inserted.")
  private boolean inserted;

  @Option(names = "--deleted", description = "Look for words that a release deleted.")
  private boolean deleted;

  /// Which versions to look in: one of these.
  static final class Versions {
    @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class,
        description = "Look in what was in force on that day.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--between", arity = "2", paramLabel = "DAY", converter = DayConverter.class,
        description = "Look in what was in force on any day from the first to the second.")
    private List<LocalDate> days = List.of();

    @Option(names = "--release", paramLabel = "VERSION", converter = ReleaseConverter.class,
        description = "Look in the versions that this release brought, like v50.0.")
    private Optional<ReleaseNumber> release = Optional.empty();

    @Option(names = "--all-versions",
        description = "Look in all versions; a clause is listed once, with those that hold it.")
    private boolean all;

    private Optional<Scope> scope() {
      return day.<Scope>map(Scope.On::new)
          .or(() -> release.map(number -> new Scope.Version(new Address.At.Release(number))))
          .or(() -> days.size() == 2 ? Optional.of(new Scope.Between(days.get(0), days.get(1))) : Optional.empty())
          .or(() -> all ? Optional.of(new Scope.Ever()) : Optional.empty());
    }
  }

  /// @throws ParameterException if the options do not go together
  Scope scope() {
    if (versions.days.size() == 2 && versions.days.get(1).isBefore(versions.days.get(0))) {
      throw wrong("--between needs the earlier day first");
    }
    Optional<Scope> texts = versions.scope();
    if (!ofChanges()) {
      return texts.orElseGet(Scope.Latest::new);
    }
    if (texts.isPresent()) {
      throw wrong("--changed-in, --since, --inserted and --deleted look in changes and do not go together with --on,"
          + " --between, --release and --all-versions");
    }
    return new Scope.Changes(changedIn, since, inserted == deleted ? Scope.Words.EITHER
        : inserted ? Scope.Words.INSERTED : Scope.Words.DELETED);
  }

  private boolean ofChanges() {
    return changedIn.isPresent() || since.isPresent() || inserted || deleted;
  }

  private ParameterException wrong(String what) {
    return new ParameterException(command.commandLine(), what);
  }
}
