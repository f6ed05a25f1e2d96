package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.partnership.Partnership;

/** One way to judge the twenty rules. */
public interface Engine {
  /** Returns how many subjects fail each rule. */
  Failures failures(Partnership partnership);
}
