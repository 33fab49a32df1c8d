package codicil.store;

import codicil.model.Bytes;
import codicil.model.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Reads files up to a limit and writes them all or not at all.
final class Disk {
  private Disk() {}

  /// The content of a file.
  ///
  /// @throws Unusable if it cannot be read or holds more than `limit` bytes
  static Bytes read(Path file, int limit) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(limit + 1);
      if (content.length > limit) {
        throw new Unusable("the file is larger than " + limit / 1024 + " KiB", file.toString(), "");
      }
      return Bytes.of(content);
    } catch (IOException e) {
      throw unusable("the file cannot be read", file, e);
    }
  }

  /// Writes a file through a temporary one beside it, so that no reader ever sees half of it; makes its folder.
  ///
  /// @throws Unusable if it cannot be written
  static void write(Path file, Bytes content) {
    Path whole = file.toAbsolutePath();
    try {
      Path folder = Files.createDirectories(parent(whole));
      // Not a file of Files.createTempFile: that would be readable by its owner alone.
      Path part = folder.resolve("." + whole.getFileName() + "." + ProcessHandle.current().pid() + "-"
          + Thread.currentThread().threadId() + ".part");
      try {
        Files.write(part, content.toArray());
        move(part, whole);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw unusable("the file cannot be written", file, e);
    }
  }

  private static void move(Path part, Path whole) throws IOException {
    try {
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new Unusable("this is no file", file.toString(), "");
    }
    return parent;
  }

  /// The files and folders directly in a folder, by name; none if it is not there.
  static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw unusable("the folder cannot be read", folder, e);
    }
  }

  /// Takes a file away; one that is not there is no matter.
  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unusable("the file cannot be deleted", file, e);
    }
  }

  /// Makes a folder and those above it.
  static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw unusable("the folder cannot be made", folder, e);
    }
  }

  /// The size of a file in bytes.
  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw unusable("the file cannot be read", file, e);
    }
  }

  /// Size and time of last change of a file, as one text that differs when either does.
  static String stamp(Path file) {
    try {
      return Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw unusable("the file cannot be read", file, e);
    }
  }

  /// When a file was last changed.
  static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw unusable("the file cannot be looked at", file, e);
    }
  }

  /// Moves a file over another or where none was, and makes the folder.
  static void place(Path file, Path target) {
    try {
      Files.createDirectories(parent(target));
      move(file, target);
    } catch (IOException e) {
      throw unusable("the file cannot be put in place", target, e);
    }
  }

  /// Takes away a folder with everything in it; one that is not there is no matter.
  static void deleteAll(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(Disk::delete);
    } catch (IOException e) {
      throw unusable("the folder cannot be deleted", folder, e);
    }
  }

  static Unusable unusable(String what, Path where, IOException why) {
    return new Unusable(what + " (" + detail(why) + ")", where.toString(), "", why);
  }

  /// The message of many of these is the name of the file alone.
  private static String detail(IOException why) {
    return switch (why) {
      case NoSuchFileException _ -> "it is not there";
      case AccessDeniedException _ -> "access is denied";
      case NotDirectoryException _ -> "it is no folder";
      case FileSystemException file when file.getReason() != null -> file.getReason();
      default -> why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
    };
  }
}
