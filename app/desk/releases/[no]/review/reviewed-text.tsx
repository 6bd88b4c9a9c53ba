import { useLocale, useTranslations } from "next-intl";
import { ChangesView } from "#components/changes/changes-view.tsx";
import { JournalistsOnly } from "#components/journalists-only/journalists-only.tsx";
import { deskMedia } from "#components/release/media-place.ts";
import { ReleaseText } from "#components/release/release-text.tsx";
import type { RevisionText } from "#db/queries/revision-text.ts";
import { changedFacts } from "#domain/changed-facts.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { compareTexts } from "#richtext/diff/compare-texts.ts";
import { bodyWithOverviews } from "../../body-with-overviews.ts";
import type { DeskContext } from "../../desk-context.ts";
import { deskInstant } from "../../instants.ts";
import css from "./review.module.css";
import type { ReviewView } from "./review-view.ts";

interface ReviewedTextProps {
  head: RevisionText;
  live: RevisionText | null;
  view: ReviewView;
  context: DeskContext;
  at: Date;
}

/** The exact words: as changes against the last public text, or whole, with that text beside. */
export function ReviewedText({ head, live, view, context, at }: ReviewedTextProps) {
  const t = useTranslations("workspace.review");
  if (!live) return <WholeText text={head} />;

  const base = t("comparedWith", {
    seq: live.seq,
    when: deskInstant(context.language, live.savedAt, context.zone, at),
  });
  if (view === "changes") {
    const comparison = compareTexts(live, head);
    const facts = changedFacts(live.facts, head.facts);
    return (
      <>
        <p className={css.base}>{base}</p>
        <ChangesView comparison={comparison} facts={facts} locale={head.content.locale} media={deskMedia} />
      </>
    );
  }
  return (
    <div className={css.beside}>
      <div>
        <h2 className={css.columnName}>{t("thisRevision", { seq: head.seq })}</h2>
        <WholeText text={head} />
      </div>
      <div>
        <h2 className={css.columnName}>{t("lastPublished", { seq: live.seq })}</h2>
        <WholeText text={live} />
      </div>
    </div>
  );
}

function WholeText({ text }: { text: RevisionText }) {
  const t = useTranslations("workspace.review");
  const interfaceLanguage = useLocale();
  const { htmlLang, dir } = localeProfiles[text.content.locale];
  return (
    <div className={css.whole} lang={htmlLang} dir={dir}>
      <p className={css.wholeHeadline}>{text.content.headline}</p>
      <ReleaseText
        content={{ ...text.content, body: bodyWithOverviews(text.content.body) }}
        facts={text.facts}
        media={deskMedia}
      />
      {text.content.changeNote && (
        <p className={css.changeNote}>
          <strong lang={interfaceLanguage}>{t("changeNote")}:</strong> {text.content.changeNote}
        </p>
      )}
      {text.journalistsOnly && (
        <JournalistsOnly>
          <p>{text.journalistsOnly}</p>
        </JournalistsOnly>
      )}
    </div>
  );
}
