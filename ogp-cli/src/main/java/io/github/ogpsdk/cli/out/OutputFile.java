package io.github.ogpsdk.cli.out;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file with a result. It is written beside its place and moved there when it is whole, so that no
 * half of it is ever there, and what was there before stays until then. A device or pipe, such as
 * {@code /dev/stderr}, is written as it is.
 */
public final class OutputFile implements AutoCloseable {
  private static final int LINKS = 40;

  /** Folders of what processes have open. */
  private static final List<String> DESCRIPTORS = List.of("/proc", "/dev/fd");

  private final Path target;
  private final Optional<Path> beside;
  private final Output output;

  private OutputFile(Path target, Optional<Path> beside, Output output) {
    this.target = target;
    this.beside = beside;
    this.output = output;
  }

  /**
   * Opens a file. Where it is a symbolic link, the file that it leads to is written.
   *
   * @throws IOException if it cannot be written
   */
  public static OutputFile open(Path place) throws IOException {
    Path target = followed(place);
    if (isDevice(target)) {
      OutputStream device = Files.newOutputStream(target, StandardOpenOption.APPEND);
      return new OutputFile(target, Optional.empty(), Output.to(device, false));
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    for (int i = 0; ; i++) {
      Path beside = target.resolveSibling(".ogp-" + ProcessHandle.current().pid() + "-" + i);
      try {
        OutputStream part =
            Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Unfinished.add(beside);
        return new OutputFile(target, Optional.of(beside), Output.to(part, false));
      } catch (FileAlreadyExistsException e) {
        // It was left behind by a process with the same number, or another thread writes it.
      }
    }
  }

  private static Path followed(Path place) throws IOException {
    Path target = place;
    for (int i = 0; i < LINKS && Files.isSymbolicLink(target) && !isDevice(target); i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static boolean isDevice(Path target) {
    Path place = target.toAbsolutePath().normalize();
    return DESCRIPTORS.stream().anyMatch(place::startsWith)
        || (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
            && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
            && !Files.isSymbolicLink(target));
  }

  /** Returns the file that is written. */
  public Path place() {
    return target;
  }

  /** Returns where the text goes. */
  public Output output() {
    return output;
  }

  /**
   * Puts the file in its place.
   *
   * @throws IOException if something could not be written; what was there before is still there
   */
  public void finish() throws IOException {
    output.close();
    if (output.failure().isPresent()) {
      throw output.failure().get();
    }
    if (beside.isPresent()) {
      keepPermissions(beside.get());
      Files.move(
          beside.get(),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void keepPermissions(Path file) {
    try {
      if (Files.exists(target)) {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
        Files.setPosixFilePermissions(file, permissions);
      }
    } catch (IOException | UnsupportedOperationException e) {
      // There are none here, or they are not ours to set: those of a new file will do.
    }
  }

  /** Takes away what was not put in its place. */
  @Override
  public void close() {
    output.close();
    beside.ifPresent(Unfinished::delete);
  }
}
