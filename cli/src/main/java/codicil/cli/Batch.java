package codicil.cli;

import codicil.model.Unusable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Jobs done side by side, as many as there are processors, and fewer where they are large: together they never ask for
/// more memory than there is. A job that cannot be done does not keep the others from being done.
final class Batch {
  /// A document takes up to this many times the size of its file while it is compared: the XML in it is deflated to a
  /// tenth, and stands in memory as a tree.
  private static final int GROWTH = 60;
  private static final int KILOBYTE = 1024;
  private static final int LARGEST_SHARE = Integer.MAX_VALUE / 2;

  private Batch() {}

  /// A job.
  ///
  /// @param name what messages call it
  /// @param bytes the size of the files that it reads
  record Job<T>(String name, long bytes, Callable<T> work) {}

  /// What came of a job, or why nothing did.
  sealed interface Outcome<T> {
    record Done<T>(String name, T result) implements Outcome<T> {}

    record Failed<T>(String name, String why) implements Outcome<T> {}
  }

  /// Does the jobs and reports on each, in their order, as soon as it and those before it are done.
  ///
  /// @param progress told how many are done
  static <T> void run(List<Job<T>> jobs, IntConsumer progress, Consumer<Outcome<T>> report) {
    int memory = (int) Math.min(LARGEST_SHARE, Runtime.getRuntime().maxMemory() / KILOBYTE * 3 / 4);
    Semaphore free = new Semaphore(memory, true);
    AtomicInteger done = new AtomicInteger();
    try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<Outcome<T>>> outcomes = jobs.stream().map(job -> workers.submit(() -> {
        int share = (int) Math.min(memory, job.bytes() / KILOBYTE * GROWTH + 1);
        free.acquire(share);
        try {
          return attempt(job);
        } finally {
          free.release(share);
          progress.accept(done.incrementAndGet());
        }
      })).toList();
      outcomes.forEach(outcome -> report.accept(result(outcome)));
    }
  }

  private static <T> Outcome<T> attempt(Job<T> job) {
    try {
      return new Outcome.Done<>(job.name(), job.work().call());
    } catch (Unusable unusable) {
      return new Outcome.Failed<>(job.name(), unusable.line());
    } catch (StackOverflowError | OutOfMemoryError beyond) {
      return new Outcome.Failed<>(job.name(), Trouble.tooMuch(job.name(), beyond).line());
    } catch (Exception mistake) {
      return new Outcome.Failed<>(job.name(), "internal error, " + mistake);
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a job failed as none should", e);
    }
  }
}
