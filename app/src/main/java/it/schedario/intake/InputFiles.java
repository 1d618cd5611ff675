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
import java.util.Set;

/** The files behind the paths a user names. */
public final class InputFiles {
  private InputFiles() {}

  /**
   * Files as they are; folders as the documents and archives in and below them, by name, leaving
   * out what is hidden. A folder without any stands for itself, so that reading it tells so.
   */
  public static List<Path> of(List<Path> paths) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      List<Path> below = Files.isDirectory(path) ? documents(path) : List.of();
      files.addAll(below.isEmpty() ? List.of(path) : below);
    }
    return List.copyOf(files);
  }

  private static List<Path> documents(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new DocumentCollector(folder, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(files);
    return files;
  }

  private static final class DocumentCollector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;

    DocumentCollector(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && KnownEndings.isHidden(nameOf(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (KnownEndings.isDocumentOrArchive(nameOf(file))) {
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

    private static String nameOf(Path path) {
      Path name = path.getFileName();
      return name == null ? "" : name.toString();
    }
  }
}
