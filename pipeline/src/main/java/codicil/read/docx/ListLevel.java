package codicil.read.docx;

import java.math.BigInteger;
import java.util.Optional;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumFmt;
import org.docx4j.wml.NumberFormat;

/// One level of a list (ISO/IEC 29500-1 §17.9.6).
///
/// @param start its first number
/// @param restart how many of the outermost levels make it start anew; 0 if none does
/// @param text what is printed, `%1` to `%9` standing for the numbers of the levels
/// @param format how its number is written
/// @param legal whether all numbers in its text are written in decimal
/// @param style the id of the paragraph style tied to it, empty if there is none
record ListLevel(int start, int restart, String text, NumberFormat format, boolean legal, String style) {

  /// @param index its depth, from 0
  static ListLevel of(Lvl level, int index) {
    int start = Optional.ofNullable(level.getStart()).map(Lvl.Start::getVal).map(BigInteger::intValue).orElse(0);
    int restart =
        Optional.ofNullable(level.getLvlRestart()).map(Lvl.LvlRestart::getVal).map(BigInteger::intValue).orElse(index);
    String text = Optional.ofNullable(level.getLvlText()).map(Lvl.LvlText::getVal).orElse("");
    NumberFormat format = Optional.ofNullable(level.getNumFmt()).map(NumFmt::getVal).orElse(NumberFormat.DECIMAL);
    boolean legal = Optional.ofNullable(level.getIsLgl()).map(BooleanDefaultTrue::isVal).orElse(false);
    String style = Optional.ofNullable(level.getPStyle()).map(Lvl.PStyle::getVal).orElse("");
    return new ListLevel(start, Math.min(restart, index), text, format, legal, style);
  }

  ListLevel startingAt(int first) {
    return new ListLevel(first, restart, text, format, legal, style);
  }
}
