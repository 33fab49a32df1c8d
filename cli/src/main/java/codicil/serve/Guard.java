package codicil.serve;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who may ask, and what a browser may do with the answers.
///
/// A page of a stranger can have its reader's browser send requests here, and, by giving its own name our address, even read
/// the answers ("DNS rebinding"). Such requests carry the stranger's name as their host, and are refused.
///
/// @param hosts the names and addresses under which we are asked, in lower case, IPv6 ones in brackets
record Guard(Set<String> hosts) {
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src"
      + " 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  Guard {
    hosts = Set.copyOf(hosts);
  }

  /// What every answer carries.
  static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Embedder-Policy", "require-corp");
    headers.put("Cache-Control", "no-cache");
    headers.put("Vary", "Accept, Accept-Encoding");
    return headers;
  }

  /// Refuses a request under a name that is not ours.
  ///
  /// @param host the header `Host`
  void checkHost(Optional<String> host) {
    String name = host.map(Guard::name).orElse("");
    if (!hosts.contains(name)) {
      throw Refused.of(421, "This server does not answer under the name ‘" + name
          + "’. If it should, start it with --host " + (name.matches("[a-z0-9.-]+") ? name : "NAME") + ".");
    }
  }

  /// Refuses a request that another site had the browser send (Fetch Metadata, RFC 6454). Programs that are no browsers send
  /// neither header.
  ///
  /// @param site the header `Sec-Fetch-Site`, which no page can forge
  /// @param origin the header `Origin`
  void checkOrigin(Optional<String> site, Optional<String> origin, Optional<String> host) {
    boolean ours = site.map(value -> value.equals("same-origin") || value.equals("none"))
        .orElseGet(() -> origin.map(value -> authority(value).equals(host.map(Guard::lower))).orElse(true));
    if (!ours) {
      throw Refused.of(403, "This was sent by a page of another site. Send it from the page of this one.");
    }
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getRawAuthority()).map(Guard::lower);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Without port and the dot that some write at the end.
  private static String name(String host) {
    return lower(host).replaceFirst(":\\d*$", "").replaceFirst("\\.$", "");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
