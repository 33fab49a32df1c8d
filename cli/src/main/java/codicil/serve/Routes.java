package codicil.serve;

import codicil.model.Unusable;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;

/// Which address is answered by what. Together with [Server] and [Upload] the only place that knows how requests arrive.
final class Routes {
  /// How many times as much as is taken in may be sent before the sender is cut off.
  private static final int LISTENED_TO = 4;

  private final Desk desk;
  private final SiteFiles site;
  private final Redlines redlines;
  private final Guard guard;
  private final Bounds bounds;
  private final Consumer<String> note;
  private final Api api;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("upload-watch").factory());
  private volatile boolean stopping;

  Routes(Desk desk, SiteFiles site, Redlines redlines, Guard guard, Bounds bounds, Consumer<String> note) {
    this.desk = desk;
    this.site = site;
    this.redlines = redlines;
    this.guard = guard;
    this.bounds = bounds;
    this.note = note;
    this.api = new Api(desk, redlines);
  }

  /// From now on, what is asked is refused.
  void stop() {
    stopping = true;
    watch.shutdownNow();
  }

  void add(RoutesConfig routes) {
    routes.before(this::admit);
    String code = "/" + desk.workspace().code().id();
    get(routes, "/search", request -> SearchPage.reply(desk, query(request)));
    get(routes, "/search.html", request -> Reply.see("search" + Optional.ofNullable(request.queryString())
        .map(given -> "?" + given)
        .orElse("")));
    get(routes, "/compare", _ -> UploadPage.form(desk, bounds));
    get(routes, "/compare/{id}", request -> UploadPage.finished(desk, redlines, request.pathParam("id")));
    get(routes, code + "/{document}/compare",
        request -> ComparePage.reply(desk, redlines, request.pathParam("document"), query(request)));
    get(routes, code + "/{address}", request -> VersionPage.reply(desk, request.pathParam("address"), query(request)));
    get(routes, "/api/openapi.json", _ -> Api.description());
    get(routes, "/api/answers.schema.json", _ -> Api.schema());
    get(routes, "/api/in-force", request -> api.inForce(query(request)));
    get(routes, "/api/release", request -> api.release(query(request)));
    get(routes, "/api/log", request -> api.log(query(request)));
    get(routes, "/api/gaps", request -> api.gaps(query(request)));
    get(routes, "/api/search", request -> api.search(query(request)));
    get(routes, "/api/text", request -> api.text(query(request)));
    get(routes, "/api/redline", request -> api.redline(query(request)));
    get(routes, "/api/<path>", _ -> {
      throw Refused.notThere("Nothing can be asked there; /api/openapi.json says what can.");
    });
    routes.post("/compare", answer(request -> UploadPage.see(upload(request).redline(redlines))));
    routes.post("/api/redline", answer(request -> api.redline(upload(request), query(request))));
    get(routes, "/", _ -> site.file(""));
    get(routes, "/<path>", request -> site.file(request.pathParam("path")));
    routes.exception(Exception.class, this::trouble);
    routes.error(405, request -> refuse(request, Refused.of(405, "This address cannot be asked like that.")));
  }

  private static Query query(Context request) {
    return new Query(request.queryParamMap());
  }

  private void get(RoutesConfig routes, String path, Function<Context, Reply> handler) {
    routes.get(path, answer(handler));
    routes.head(path, answer(handler));
  }

  private static Handler answer(Function<Context, Reply> handler) {
    return request -> send(request, handler.apply(request));
  }

  private void admit(Context request) {
    Guard.headers().forEach(request::header);
    if (stopping) {
      request.header("Connection", "close");
      throw Refused.busy("The server is being stopped.", 30);
    }
    Optional<String> host = header(request, "Host");
    guard.checkHost(host);
    if (!request.method().name().equals("GET") && !request.method().name().equals("HEAD")) {
      guard.checkOrigin(header(request, "Sec-Fetch-Site"), header(request, "Origin"), host);
    }
  }

  private static Optional<String> header(Context request, String name) {
    return Optional.ofNullable(request.header(name));
  }

  /// Takes in two files; a sender who takes too long is cut off.
  private Upload upload(Context request) {
    long most = 2L * bounds.file() + 16_384;
    long length = request.req().getContentLengthLong();
    ScheduledFuture<?> cut = watch.schedule(() -> cut(request), bounds.upload().toMillis(), TimeUnit.MILLISECONDS);
    try {
      if (length > most) {
        request.header("Connection", "close");
        if (length <= LISTENED_TO * most) {
          listen(request);
        }
        throw Refused.tooLarge(bounds.file());
      }
      return Upload.of(request, bounds);
    } finally {
      cut.cancel(false);
    }
  }

  /// Hears a sender out: one who is still sending when the connection is closed would lose the answer.
  private static void listen(Context request) {
    try (InputStream sent = request.req().getInputStream()) {
      sent.transferTo(OutputStream.nullOutputStream());
    } catch (IOException _) {
      // whoever stopped sending needs no answer
    }
  }

  private static void cut(Context request) {
    ServletContextRequest.getServletContextRequest(request.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  private void trouble(Exception trouble, Context request) {
    refuse(request, switch (trouble) {
      case Refused refused -> refused;
      case Unusable unusable -> Refused.of(422, unusable.line());
      case HttpResponseException http -> Refused.of(http.getStatus(), http.getStatus() == 404
          ? "There is no such page."
          : "This request cannot be answered.");
      default -> arrival(trouble).orElseGet(() -> internal(trouble, request));
    });
  }

  /// What went wrong on the way here: the file is too large, or did not arrive whole.
  private Optional<Refused> arrival(Throwable trouble) {
    for (Throwable at = trouble; at != null; at = at.getCause()) {
      if (String.valueOf(at.getMessage()).matches("(?s).*(exceeds|max length|too large|larger than).*")) {
        return Optional.of(Refused.tooLarge(bounds.file()));
      }
      if (at instanceof HttpException || at instanceof EofException) {
        return Optional.of(Refused.of(400, "What was sent did not arrive whole, or is no form."));
      }
    }
    return Optional.empty();
  }

  private Refused internal(Exception trouble, Context request) {
    note.accept("internal error answering " + request.path().replaceAll("\\p{Cntrl}", "?") + ": " + trouble);
    return Refused.of(500, "Something went wrong here, and was noted. It is not your doing.");
  }

  private void refuse(Context request, Refused refused) {
    String path = request.path().replaceFirst("^/+", "");
    refused.retryAfter().ifPresent(seconds -> request.header("Retry-After", String.valueOf(seconds)));
    send(request, Trouble.reply(desk, refused, path, Trouble.wantsJson(path, header(request, "Accept"))));
  }

  private static void send(Context request, Reply reply) {
    request.status(reply.status());
    request.contentType(reply.type());
    reply.location().ifPresent(path -> request.header("Location", "/" + encoded(path)));
    reply.file()
        .ifPresent(name -> request.header("Content-Disposition", "attachment; filename*=UTF-8''"
            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")));
    if (reply.status() == 200) {
      String tag = "W/\"" + reply.content().sha256().substring(0, 32) + "\"";
      request.header("ETag", tag);
      if (header(request, "If-None-Match").filter(known -> known.contains(tag) || known.equals("*")).isPresent()) {
        request.status(304);
        return;
      }
    }
    request.result(reply.content().toArray());
  }

  private static String encoded(String path) {
    return path.replaceAll("[\\p{Cntrl}\\s\"<>\\\\]", "-");
  }
}
