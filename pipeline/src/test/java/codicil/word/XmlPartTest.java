package codicil.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Bytes;
import codicil.model.Unusable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPartTest {
  private static XmlPart parse(String text, Charset charset) {
    return XmlPart.parse(Bytes.of(text.getBytes(charset)), "word/document.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
  void readsTheEncodingsThatAPartMayHave(String encoding) {
    XmlPart part =
        parse(
            "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><t a=\"&#10;\u00a7\">\u00e9 &amp; <![CDATA[<]]></t>",
            Charset.forName(encoding));

    assertThat(part.root().text()).isEqualTo("\u00e9 & <");
    assertThat(part.root().attribute("a")).isEqualTo("\n\u00a7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!DOCTYPE t [<!ENTITY e \"x\">]><t>&e;</t>", "<!DOCTYPE t SYSTEM \"file:///etc/hostname\"><t/>",
          "<t>&e;</t>", "<t a=\"&e;\"/>", "<t>\u0001</t>", "<t>\u00e9</t>", "<t a='1' a='2'/>", "<t><u></t>",
          "<t/><t/>", ""})
  void refusesWhatNoPartMayHold(String text) {
    assertThatThrownBy(() -> parse(text, StandardCharsets.ISO_8859_1)).isInstanceOfSatisfying(Unusable.class,
        refused -> assertThat(refused.where()).contains("word/document.xml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<t a='%s'/>", "<t>%s</t>", "<t><!--%s--></t>", "<%s/>", "<t><![CDATA[%s]]></t>"})
  void refusesWhatWouldFillTheMemory(String token) {
    String endless = token.formatted("x".repeat(17 << 20));
    assertThatThrownBy(() -> parse(endless, StandardCharsets.UTF_8)).isInstanceOf(Unusable.class)
        .hasMessageContaining("longer than 16 MiB");
  }

  @Test
  void readsAndWritesTextThatIsLongerThanAStretch() {
    String text = "\ud83d\ude00 & \u00e9".repeat(100_000);
    Element root = Element.of("w:t", new Chars(text), Element.of("w:b"), new Chars(text)).with("w:val", "\"<\t\n");
    XmlPart part = new XmlPart(root, new LinkedHashMap<>(Map.of("w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main")));

    Element again = XmlPart.parse(part.bytes(), "again").root();

    assertThat(again.isLike(root)).isTrue();
  }

  /// LibreOffice opens no package whose content types or relationships have prefixes.
  @Test
  void whatHoldsAPackageTogetherIsWrittenWithoutPrefixes() {
    String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    String relationships = "<r:Relationships xmlns:r=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<r:Relationship Id=\"a\"/></r:Relationships>";

    assertThat(parse(types, StandardCharsets.UTF_8).bytes().text()).endsWith(types);
    assertThat(parse(relationships, StandardCharsets.UTF_8).bytes().text())
        .endsWith(relationships.replace("xmlns:r", "xmlns").replace("r:", ""));
  }
}
