package codicil.cli;

import codicil.model.ReleaseNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the number of a version of the code: `v50.0`, `50.0`, `50`.
final class ReleaseConverter implements ITypeConverter<ReleaseNumber> {

  @Override
  public ReleaseNumber convert(String text) {
    return ReleaseNumber.parse(text)
        .orElseThrow(() -> new TypeConversionException("'" + text + "' is no release, write it like v50.0"));
  }
}
