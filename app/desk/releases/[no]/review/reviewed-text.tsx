import { useLocale, useTranslations } from "next-intl";
import { ChangedWords, ChangesView, ReformedNote } from "#components/changes/changes-view.tsx";
import { differ, textChanges, wordChanges } from "#components/changes/text-changes.ts";
import { useComparedWords } from "#components/changes/use-compared-words.ts";
import { JournalistsOnly } from "#components/journalists-only/journalists-only.tsx";
import { deskMedia } from "#components/release/media-place.ts";
import { ReleaseText } from "#components/release/release-text.tsx";
import type { RevisionText } from "#db/queries/revision-text.ts";
import { documentFacts } from "#i18n/document-facts.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import type { DocumentFacts } from "#richtext/plain-text.ts";
import { bodyWithOverviews } from "../../body-with-overviews.ts";
import type { DeskContext } from "../../desk-context.ts";
import { deskInstant } from "../../instants.ts";
import { ChangedImages } from "./changed-images.tsx";
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
  const compared = useComparedWords();
  const { htmlLang, dir } = localeProfiles[head.content.locale];
  if (!live) return <WholeText text={head} />;

  const base = t("comparedWith", {
    seq: live.seq,
    when: deskInstant(context.language, live.savedAt, context.zone, at),
  });
  if (view === "changes") {
    const { site, terms } = siteWords(head.content.locale);
    const labels = {
      background: site("article.background"),
      notesToEditors: site("article.notes"),
      boilerplate: site("article.boilerplate"),
      transcript: site("article.video.transcript"),
      image: site("article.image"),
      documentFacts: (document: DocumentFacts) =>
        documentFacts(head.content.locale, document, (language) => terms(`language.${language}`)),
      quotationMarks: ["“", "”"] as const,
      ...compared,
    };
    const changes = textChanges(live.content, head.content, labels);
    const note = wordChanges(live.journalistsOnly, head.journalistsOnly, head.content.locale);
    const hasOtherFacts = canonicalJson(head.facts) !== canonicalJson(live.facts);
    const isSame =
      !hasOtherFacts && changes.every(({ kind }) => kind === "same") && head.journalistsOnly === live.journalistsOnly;
    return (
      <>
        <p className={css.base}>{base}</p>
        {isSame && <p>{t("noChanges")}</p>}
        {hasOtherFacts && <p>{t("otherFacts")}</p>}
        <ChangesView changes={changes} lang={htmlLang} dir={dir} />
        <ChangedImages head={head} live={live} />
        {(head.journalistsOnly || live.journalistsOnly) && (
          <JournalistsOnly>
            {head.journalistsOnly !== live.journalistsOnly && !differ(note) && <ReformedNote />}
            <p lang={htmlLang} dir={dir}>
              <ChangedWords pieces={note} />
            </p>
          </JournalistsOnly>
        )}
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
