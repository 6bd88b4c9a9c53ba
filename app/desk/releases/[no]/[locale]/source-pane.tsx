import { useTranslations } from "next-intl";
import { deskMedia } from "#components/release/media-place.ts";
import { ReleaseText } from "#components/release/release-text.tsx";
import type { RevisionText } from "#db/queries/revision-text.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { bodyWithOverviews } from "../../body-with-overviews.ts";
import css from "./workspace.module.css";

/** The text that is translated, as it stands now, to read beside the translation. */
export function SourcePane({ source }: { source: RevisionText }) {
  const t = useTranslations("workspace.source");
  const { ownName, htmlLang, dir } = localeProfiles[source.content.locale];
  return (
    <section aria-label={t("label")} data-field="source" tabIndex={-1}>
      <p className={css.sourceHead}>
        <bdi lang={htmlLang}>{ownName}</bdi>
        {" – "}
        {t("original", { seq: source.seq })}
      </p>
      <div lang={htmlLang} dir={dir}>
        <h2>{source.content.headline}</h2>
        <ReleaseText
          content={{ ...source.content, body: bodyWithOverviews(source.content.body) }}
          facts={source.facts}
          media={deskMedia}
        />
      </div>
    </section>
  );
}
