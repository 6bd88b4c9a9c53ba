import { useLocale, useTranslations } from "next-intl";
import { ChangedFacts } from "#components/changes/changed-facts.tsx";
import { ChangesView } from "#components/changes/changes-view.tsx";
import { JournalistsOnly } from "#components/journalists-only/journalists-only.tsx";
import { deskMedia } from "#components/release/media-place.ts";
import { ReleaseText } from "#components/release/release-text.tsx";
import type { RevisionText } from "#db/queries/revision-text.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { changedFacts } from "#richtext/diff/changed-facts.ts";
import { compareTexts } from "#richtext/diff/compare-texts.ts";
import { bodyWithOverviews } from "../../body-with-overviews.ts";
import css from "./review.module.css";
import type { ReviewView } from "./review-view.ts";

interface ReviewedTextProps {
  head: RevisionText;
  /** What it is compared with. */
  base: RevisionText | null;
  live: RevisionText | null;
  view: ReviewView;
}

/** The exact words: as changes against an earlier text, or whole, beside the one that is public. */
export function ReviewedText({ head, base, live, view }: ReviewedTextProps) {
  const t = useTranslations("workspace.review");
  if (view === "changes" && base) {
    const facts = changedFacts(base.facts, head.facts);
    return (
      <ChangesView
        comparison={compareTexts(base, head)}
        text={head}
        facts={{
          differing: facts.length,
          told: (count) => <ChangedFacts changes={facts} count={count} locale={head.content.locale} />,
        }}
        isOther={base.signOffHash !== head.signOffHash}
        media={deskMedia}
      />
    );
  }
  if (!live || live.seq === head.seq) return <WholeText text={head} />;
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
