package io.github.ogpsdk.report.dictionary;

/**
 * Where a member stands.
 *
 * @param owner the object that has it
 * @param field the member
 * @param path the way to it, such as {@code cycles[].coCreation.notice[]}; in a document it can
 *     have other places too
 * @since 0.1
 */
public record Place(Entry owner, Field field, String path) {
  /** Returns the way without what is only there for lists: {@code cycles.coCreation.notice}. */
  public String way() {
    return path.replaceAll("\\[]|\\.\\*", "");
  }
}
