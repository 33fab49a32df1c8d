package codicil.serve;

import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Picture;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.publish.Language;
import codicil.publish.Publish;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.render.Markup;
import codicil.render.docx.Mark;
import codicil.render.html.Frame;
import codicil.render.html.Framed;
import codicil.render.html.RedlineHtml;
import codicil.render.html.View;
import codicil.render.json.RedlineJson;
import codicil.render.pdf.Cover;
import codicil.render.pdf.RedlinePdf;
import codicil.site.Proven;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes redlines, a few at a time, and holds the last ones in memory for those who come back for another form.
///
/// Nothing of a reader's file is written to disk. Whoever knows the digest of both files has both of them: the address of a
/// finished redline tells nobody anything new.
final class Redlines implements AutoCloseable {
  private final Bounds bounds;
  private final Semaphore slots;
  private final ExecutorService workers =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("redline-", 0).factory());
  private final LinkedHashMap<String, Finished> kept = new LinkedHashMap<>(16, 0.75f, true);

  Redlines(Bounds bounds) {
    this.bounds = bounds;
    this.slots = new Semaphore(bounds.redlines(), true);
  }

  /// A finished redline; empty if it was never made or is no longer held.
  Optional<Finished> held(String id) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(id));
    }
  }

  /// The redline of these two, made now or held.
  ///
  /// @param date the date of its changes
  /// @param covering makes the cover of its print
  /// @throws Refused if too many are being made, or this one takes too long
  /// @throws Unusable if a file cannot be used
  Finished of(String name, Source before, Source after, Instant date, Comparing comparing,
      Function<Proven, Cover> covering) {
    String id = Bytes.of(String.join("\n", name, before.name(), before.bytes().sha256(), after.name(), after.bytes()
        .sha256(), date.toString(), comparing.toString())).sha256();
    return held(id).orElseGet(() -> await(() -> keep(make(id, name, before, after, date, comparing, covering))));
  }

  /// A redline as a PDF: making it counts like making a redline.
  ///
  /// @throws Refused if too many are being made, or this one takes too long
  /// @throws Unusable if it cannot be printed
  Bytes print(Finished finished) {
    return await(finished::pdf);
  }

  /// A redline that takes too long keeps its slot until it ends: so however many are asked for, no more are running.
  private <T> T await(Supplier<T> work) {
    try {
      if (!slots.tryAcquire(bounds.queue().toMillis(), TimeUnit.MILLISECONDS)) {
        throw Refused.busy("Other redlines are being made just now. Send it again in a moment.", 5);
      }
      CompletableFuture<T> future = CompletableFuture.supplyAsync(() -> {
        try {
          return work.get();
        } finally {
          slots.release();
        }
      }, workers);
      return future.get(bounds.redline().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw Refused.busy("This redline takes longer than " + bounds.redline().toSeconds()
          + " seconds. Make it with the command codicil redline.", 60);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw Refused.busy("The server is being stopped.", 30);
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private static RuntimeException cause(ExecutionException e) {
    return switch (e.getCause()) {
      case Unusable unusable -> unusable;
      case StackOverflowError _,OutOfMemoryError _ ->
        new Unusable("the two are too large or too deep to be compared here",
            "the files", "compare them with the command codicil redline", e);
      case RuntimeException other -> other;
      case null, default -> new IllegalStateException(e);
    };
  }

  private static Finished make(String id, String name, Source before, Source after, Instant date,
      Comparing comparing, Function<Proven, Cover> covering) {
    Redlined redlined = Redlining.redline(before, after, new Mark(Publish.AUTHOR, date), comparing);
    Markup markup = Markup.of(redlined.redline());
    Map<String, Picture> pictures = Redlining.pictures(redlined, before, after);
    String content = RedlineHtml.content(markup, View.BOTH, pictures);
    Frame frame = Frame.alone(name, "Changes from " + before.name() + " to " + after.name());
    return new Finished(id, name, before.name(), after.name(), redlined.proved(), redlined.tally(), Bytes.of(content),
        Bytes.of(new Framed(frame, content).page()), redlined.docx(), Bytes.of(RedlineJson.of(markup)), covering.apply(
            new Proven(redlined.tally(), Publish.proved(redlined.proved()), redlined.docx().sha256(), redlined
                .findings())),
        Bytes.of(RedlinePdf.text(markup, pictures, Language.of(after))));
  }

  private Finished keep(Finished finished) {
    synchronized (kept) {
      kept.put(finished.id(), finished);
      long size = kept.values().stream().mapToLong(Finished::size).sum();
      var oldest = kept.entrySet().iterator();
      while (size > bounds.kept() && kept.size() > 1) {
        Map.Entry<String, Finished> entry = oldest.next();
        size -= entry.getValue().size();
        oldest.remove();
      }
    }
    return finished;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
