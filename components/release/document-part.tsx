import { isLocale, type Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { documentFacts } from "#i18n/document-facts.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import { factsOf } from "#richtext/plain-text.ts";
import { documentAddress, type MediaPlace } from "./media-place.ts";
import styles from "./release.module.css";

/** A document with what it is before one opens it: "Joint communiqué (PDF, 214 kB, English)". */
export function DocumentPart({ node, locale, media }: { node: BodyNode; locale: Locale; media: MediaPlace }) {
  const { terms } = siteWords(locale);
  const facts = factsOf(node.attrs);
  const known = documentFacts(locale, facts, (language) => terms(`language.${language}`));
  const address = documentAddress(node, media);
  const title = String(node.attrs?.title ?? "");
  const words = (
    <>
      <bdi lang={isLocale(facts.language) ? localeProfiles[facts.language].htmlLang : undefined}>{title}</bdi>
      {known === "" ? null : <span className={styles.facts}>{` (${known})`}</span>}
    </>
  );
  return <p className={styles.document}>{address === undefined ? words : <a href={address}>{words}</a>}</p>;
}
