package it.schedario.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files behind the paths a user names. */
public final class InputFiles {
  /** What is read of a folder; a file that is named itself is always read. */
  private static final String SUFFIX = ".txt";

  private InputFiles() {}

  /**
   * Files as they are; folders as the text files in and below them, by name, leaving out what is
   * hidden. A folder without any stands for itself, so that reading it tells so.
   */
  public static List<Path> of(List<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      List<Path> below = Files.isDirectory(path) ? textFiles(path) : List.of();
      files.addAll(below.isEmpty() ? List.of(path) : below);
    }
    return List.copyOf(files);
  }

  private static List<Path> textFiles(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new TextFileCollector(folder, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(files);
    return files;
  }

  private static final class TextFileCollector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;

    TextFileCollector(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && file.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    // Reported by whoever tries to read it.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      files.add(file);
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
