package codicil.cli;

import codicil.log.Setting;
import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The value of a parameter on a day, as JSON has it; the days are half-open.
record SettingView(String name, List<String> documents, Optional<String> clause, String value,
    Optional<String> before, String after, Optional<String> modification, String release, Optional<LocalDate> from,
    Optional<LocalDate> to, String basis, String source, String sentence) {
  static SettingView of(Setting setting) {
    return new SettingView(setting.parameter().name(), setting.parameter()
        .documents()
        .stream()
        .map(DocumentName::toString)
        .toList(), InForceCommand.stated(setting.parameter().clause()), setting.value(),
        InForceCommand.stated(setting.parameter().before()), setting.parameter().after(),
        InForceCommand.stated(setting.parameter().modification()), setting.release(), setting.days().start(),
        setting.days()
            .end(),
        setting.basis().word(), setting.source(), setting.sentence());
  }
}
