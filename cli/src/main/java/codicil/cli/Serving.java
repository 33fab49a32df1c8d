package codicil.cli;

import codicil.serve.Bounds;
import codicil.serve.Server;
import codicil.store.Folder;
import codicil.store.Folders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A server that runs until the process is told to end. Apart from [ServeCommand], so that no other command loads a class of
/// the web application.
final class Serving {
  private Serving() {}

  /// Serves, and returns when it was stopped.
  ///
  /// @param hosts names under which it is asked besides those of this machine
  /// @param ready is told the address of the home page
  /// @throws codicil.model.Unusable if the port is taken
  static void untilStopped(Folders folders, Folder site, String address, int port, List<String> hosts,
      Consumer<String> ready, Consumer<String> note) throws InterruptedException {
    Server server = Server.start(new FrontDesk(folders, note), site,
        new Server.Place(address, port, names(address, hosts)), Bounds.USUAL, note);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "stop"));
    ready.accept("http://" + bracketed(address) + ":" + server.port() + "/");
    stopped.await();
  }

  private static Set<String> names(String address, List<String> hosts) {
    Stream<String> own = Stream.of("localhost", "127.0.0.1", "[::1]", bracketed(address));
    return Stream.concat(own, hosts.stream())
        .filter(name -> !name.equals("0.0.0.0") && !name.equals("[::]"))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /// An address as it stands in URLs (RFC 3986 §3.2.2).
  private static String bracketed(String address) {
    return address.contains(":") ? "[" + address + "]" : address;
  }

  /// A signal ends the machine with a code of its own; a server that stopped as it should ends with 0.
  private static void stop(Server server, CountDownLatch stopped) {
    server.close();
    stopped.countDown();
    Runtime.getRuntime().halt(Exit.DONE.code());
  }
}
