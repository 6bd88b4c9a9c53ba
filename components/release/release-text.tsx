import type { Content, PrintedFacts } from "#domain/release.ts";
import { dateline } from "#i18n/dateline.ts";
import type { MediaPlace } from "./media-place.ts";
import styles from "./release.module.css";
import { ReleaseBody } from "./release-body.tsx";

/** The text itself: place and day before the lead, as agencies print it, then the body. */
export function ReleaseText({
  content,
  facts,
  media,
}: {
  content: Content;
  facts: PrintedFacts;
  /** Where images and documents are, unless they are public. */
  media?: MediaPlace;
}) {
  const placeAndDay = dateline(content.locale, content.place, facts.date);
  return (
    <div className={styles.text} data-text="">
      <p className={styles.lead}>
        {placeAndDay === "" ? null : (
          <>
            <span className={styles.dateline}>{placeAndDay}</span>
            <span className={styles.dash}> – </span>
          </>
        )}
        {content.lead}
      </p>
      <ReleaseBody body={content.body} locale={content.locale} {...(media && { media })} />
    </div>
  );
}
