package io.github.ogpsdk.rules.measure.publication;

import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.cycle.NoticeChannel;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.util.Locale;
import java.util.Set;

/**
 * What stands on the member's OGP website or page: by the channels that are recorded, or by its
 * address below that of a website dedicated to OGP.
 */
public final class OgpSites {
  /** Channels that are neither a website of OGP nor one on which a page may be dedicated to it. */
  private static final Set<NoticeChannel> ELSEWHERE =
      Set.of(
          NoticeChannel.MAILING_LIST,
          NoticeChannel.GAZETTE,
          NoticeChannel.SOCIAL_MEDIA,
          NoticeChannel.PRESS);

  private OgpSites() {}

  /**
   * Returns whether a notice appeared on the member's OGP website or page. One that appeared on an
   * official website may have appeared on its page on OGP.
   */
  public static int shows(Cursor<Notice> notice, EvaluationContext context) {
    Items<NoticeChannel> channels = notice.peekList("channels", Notice::channels);
    int listed = channels.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<NoticeChannel> channel : channels) {
      listed = Outcomes.any(listed, isOgpSite(channel.used()));
    }
    if (!Outcomes.isOpen(listed)) {
      return listed;
    }
    int found = Outcomes.any(listed, hasAddress(notice, context));
    if (Outcomes.isOpen(found)) {
      miss(notice, channels.complete());
    }
    return found;
  }

  /** Takes down what would tell where the notice appeared. */
  private static void miss(Cursor<Notice> notice, boolean allListed) {
    if (notice.value().url().isEmpty()) {
      notice.recordMissing("url");
    }
    if (!allListed) {
      notice.list("channels", Notice::channels);
    } else if (notice.value().url().isPresent()) {
      notice.recordMissingItem("channels");
    }
  }

  private static int isOgpSite(NoticeChannel channel) {
    if (channel.equals(NoticeChannel.OGP_WEBSITE)) {
      return Outcomes.HOLDS;
    }
    return ELSEWHERE.contains(channel) ? Outcomes.FAILS : Outcomes.OPEN;
  }

  /** Whether the notice has an address below that of a website dedicated to OGP. */
  private static int hasAddress(Cursor<Notice> notice, EvaluationContext context) {
    if (notice.value().url().isEmpty()) {
      return Outcomes.OPEN;
    }
    String address = notice.value().url().get();
    int found = Outcomes.OPEN;
    for (Cursor<Site> site : Publications.websites(context.partnership())) {
      if (site.value().url().filter(u -> isWithin(address, u)).isPresent()) {
        notice.peek("url", Notice::url);
        site.peek("url", Site::url);
        found = Outcomes.any(found, site.flag("dedicated", Site::dedicated));
      }
    }
    return found;
  }

  /** Returns whether an address is that of a site or below it, such as {@code https://x.org/a}. */
  static boolean isWithin(String address, String site) {
    String below = stem(address);
    String above = stem(site);
    return below.equals(above) || below.startsWith(above + "/");
  }

  /** The address without what does not tell one page from another. */
  private static String stem(String address) {
    String bare = address.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
    return bare.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
  }
}
