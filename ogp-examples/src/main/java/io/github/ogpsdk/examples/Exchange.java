package io.github.ogpsdk.examples;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.model.partnership.Partnership;

/** Writes a partnership as JSON, reads it back, and shows what a mistake looks like. */
public final class Exchange {
  private Exchange() {}

  /** Prints whether nothing was lost, the document's digest, and the problems of a bad document. */
  public static void main(String[] args) {
    Partnership written = Describe.partnership();
    String json = OgpJson.write(written);
    Partnership read = OgpJson.readPartnership(json).document();
    System.out.println("nothing lost: " + read.equals(written));
    System.out.println("sha-256: " + OgpJson.sha256(read));
    try {
      OgpJson.readPartnership(json.replace("\"meetings\"", "\"meetngs\""));
    } catch (OgpJsonException e) {
      e.problems().forEach(System.out::println);
    }
  }
}
