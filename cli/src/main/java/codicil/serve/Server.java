package codicil.serve;

import codicil.model.Unusable;
import codicil.store.Folder;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinException;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The running web application.
public final class Server implements AutoCloseable {
  private static final int THREADS = 64;
  /// A connection on which nothing moves for so long is closed, in milliseconds.
  private static final long IDLE = 30_000;
  private static final int HEADERS = 16 << 10;

  private final Desk desk;
  private final Javalin javalin;
  private final Redlines redlines;
  private final Routes routes;
  private final StatisticsHandler running = new StatisticsHandler();
  private final Bounds bounds;

  private Server(Desk desk, Folder site, Place place, Bounds bounds, Consumer<String> note) {
    this.desk = desk;
    this.bounds = bounds;
    this.redlines = new Redlines(bounds);
    this.routes = new Routes(desk, new SiteFiles(site), redlines, new Guard(place.names()), bounds, note);
    this.javalin = Javalin.create(config -> configure(config, place));
  }

  /// Where a server listens.
  ///
  /// @param address the address of this machine, `127.0.0.1`
  /// @param port the port; 0 for any that is free
  /// @param names the names and addresses under which it is asked, in lower case, IPv6 ones in brackets
  public record Place(String address, int port, Set<String> names) {
    public Place {
      names = Set.copyOf(names);
    }
  }

  /// Starts a server.
  ///
  /// @param desk is closed with the server, also with one that does not start
  /// @param site the folder of the published site
  /// @param note is told what went wrong inside, a line each
  /// @throws Unusable if the place is taken, or is none of this machine
  public static Server start(Desk desk, Folder site, Place place, Bounds bounds, Consumer<String> note) {
    Server server = new Server(desk, site, place, bounds, note);
    try {
      server.javalin.start();
      return server;
    } catch (JavalinException e) {
      server.close();
      throw new Unusable("cannot listen there: the port is taken by another program, or the address is none of this"
          + " machine", place.address() + " port " + place.port(), "--port 0 takes any port that is free", e);
    }
  }

  /// The port that it listens on.
  public int port() {
    return javalin.port();
  }

  private void configure(JavalinConfig config, Place place) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.jetty.host = place.address();
    config.jetty.port = place.port();
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    // In memory: a reader's draft is no business of this machine's disk.
    config.jetty.multipartConfig.maxInMemoryFileSize(bounds.file() + 1, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxFileSize(bounds.file(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(2L * bounds.file() + HEADERS, SizeUnit.BYTES);
    config.http.maxRequestSize = HEADERS;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(HEADERS);
      http.setIdleTimeout(IDLE);
    });
    config.jetty.modifyServer(server -> {
      server.setHandler(running);
      server.setStopTimeout(0);
    });
    routes.add(config.routes);
  }

  /// Stops taking requests, waits for those that run, and ends; closes the desk.
  @Override
  public void close() {
    routes.stop();
    for (Connector connector : javalin.jettyServer().server().getConnectors()) {
      if (connector instanceof NetworkConnector network) {
        network.close();
      }
    }
    long end = System.nanoTime() + bounds.stop().toNanos();
    while (running.getRequestsActive() > 0 && System.nanoTime() < end) {
      pause();
    }
    javalin.stop();
    redlines.close();
    desk.close();
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
