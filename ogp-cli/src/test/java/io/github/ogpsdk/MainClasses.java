package io.github.ogpsdk;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Leaves tests out, also where {@code -Dogp.fast} puts them: {@code target/test-fast-classes}. */
public final class MainClasses implements ImportOption {
  private static final Pattern TESTS = Pattern.compile(".*/target/test-(fast-)?classes/.*");

  @Override
  public boolean includes(Location location) {
    return !location.matches(TESTS);
  }
}
