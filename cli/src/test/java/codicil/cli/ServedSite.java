package codicil.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import codicil.publish.Chronicles;
import codicil.publish.Order;
import codicil.publish.Progress;
import codicil.publish.Publish;
import codicil.serve.Bounds;
import codicil.serve.Desk;
import codicil.serve.Server;
import codicil.store.Folder;
import codicil.store.Folders;
import codicil.store.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/// A web application over three documents of the corpus, published once for all tests, on a port of its own.
final class ServedSite implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BOUNDARY = "codicil-test-boundary";

  private final Server server;
  private final int port;
  private final List<String> notes;

  private ServedSite(Server server, List<String> notes) {
    this.server = server;
    this.port = server.port();
    this.notes = notes;
  }

  // Made at the first use, taken away when the tests end.
  private static final class Published {
    static final Folders FOLDERS = publish();

    private static Folders publish() {
      try {
        Path folder = Files.createTempDirectory("codicil-serve");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        LogFolder.copyTo(folder, "section-h", "schedule-11", "appendix-ad");
        Folders folders = Folders.at(folder, Optional.empty());
        Workspace workspace = Workspace.open(folders, Instant.parse("2026-11-01T00:00:00Z"));
        Publish.publish(Chronicles.of(workspace), site(folders).root(), Order.EVERYTHING, Progress.silent());
        return folders;
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    private static void delete(Path folder) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  static Folders folders() {
    return Published.FOLDERS;
  }

  static Folder site(Folders folders) {
    return new Folder(folders.state().resolve("site"));
  }

  static ServedSite start() {
    return start(Bounds.USUAL, UnaryOperator.identity());
  }

  static ServedSite start(Bounds bounds, UnaryOperator<Desk> desk) {
    List<String> notes = new CopyOnWriteArrayList<>();
    return new ServedSite(Server.start(desk.apply(new FrontDesk(folders(), notes::add)), site(folders()),
        new Server.Place("127.0.0.1", 0, Set.of("127.0.0.1", "localhost")), bounds, notes::add), notes);
  }

  int port() {
    return port;
  }

  /// What the server noted of itself.
  List<String> notes() {
    return notes;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET(), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    return send(request(path, headers).GET(), BodyHandlers.ofByteArray());
  }

  /// Sends files, and fields under the name `ignore`, as a form does.
  HttpResponse<String> post(String path, Map<String, byte[]> files, List<String> ignore, String... headers) {
    return send(request(path, headers).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofByteArray(form(files, ignore))), BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return CLIENT.send(request.build(), body);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// A form: each file under the name of its field, the file called `<field>.docx`.
  static byte[] form(Map<String, byte[]> files, List<String> ignore) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    files.forEach((field, content) -> {
      body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.replaceFirst(" .*", "")
          + "\"; filename=\"" + field + ".docx\"\r\nContent-Type: application/octet-stream\r\n\r\n")
          .getBytes(ISO_8859_1));
      body.writeBytes(content);
      body.writeBytes("\r\n".getBytes(ISO_8859_1));
    });
    ignore.forEach(
        value -> body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"ignore\"\r\n\r\n"
            + value + "\r\n").getBytes(ISO_8859_1)));
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(ISO_8859_1));
    return body.toByteArray();
  }

  /// What comes back for these very bytes, until the server closes the connection.
  String raw(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      return "connection closed: " + e.getMessage();
    }
  }

  static byte[] document(String document, String version) {
    try {
      return Files.readAllBytes(folders().corpus().resolve("documents").resolve(document).resolve(version + ".docx"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
