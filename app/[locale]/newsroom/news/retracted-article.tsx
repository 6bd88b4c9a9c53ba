import { answer } from "#app/answer.ts";
import { ContactCard } from "#components/release/contact-card.tsx";
import type { RetractedPublication } from "#db/queries/live-publication.ts";
import { longInstant } from "#i18n/format.ts";
import { siteWords } from "#i18n/site-words.ts";
import { Frame } from "../../frame.tsx";
import { office } from "../../live.ts";
import { type Siblings, siblingPaths } from "./find-article.ts";
import { LanguageList } from "./language-list.tsx";
import styles from "./notices.module.css";

/** In place of a text that is gone for good (410): that it is gone, why, and whom to ask. Not a word of the text itself. */
export async function RetractedArticle({
  retracted,
  siblings,
}: {
  retracted: RetractedPublication;
  siblings: Siblings;
}) {
  answer(410);
  const { locale, releaseNo, notice, retractedAt } = retracted;
  const { site } = siteWords(locale);
  const { names, zone, phone, email } = await office();
  const when = longInstant(locale, retractedAt, { zone, city: names[locale].city });
  return (
    <Frame locale={locale} paths={siblingPaths(releaseNo, siblings)}>
      <div className="plain">
        <h1>{site("notice.retractedTitle")}</h1>
        <div className={`${styles.notice} ${styles.withdrawn}`}>
          <p>{site("notice.retractedOn", { no: String(releaseNo), when })}</p>
          <p>{notice}</p>
          <p>{site("notice.retractedUse")}</p>
        </div>
        <LanguageList title={site("notice.seeOther")} locale={locale} releaseNo={releaseNo} siblings={siblings} />
        <ContactCard locale={locale} contact={null} office={{ phone, email }} title={site("article.contact")} />
      </div>
    </Frame>
  );
}
