import type { Metadata } from "next";
import textStyles from "#components/release/release.module.css";
import { ReleaseBody } from "#components/release/release-body.tsx";
import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import { feedbackId, pathOf } from "#i18n/addresses.ts";
import { siteWords } from "#i18n/site-words.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { Frame } from "./frame.tsx";
import styles from "./legal-page.module.css";
import { askedLocale, legalText, office, writtenLegalTexts } from "./live.ts";
import { Missing } from "./missing.tsx";
import { nothingMetadata, pageMetadata } from "./page-metadata.ts";
import { Reach } from "./reach.tsx";
import { bodyWithAddresses } from "./release-addresses.ts";

export interface LegalPageProps {
  params: Promise<{ locale: string }>;
}

export async function legalPageMetadata(page: LegalPage, { params }: LegalPageProps): Promise<Metadata> {
  const { locale, offered } = await askedLocale((await params).locale);
  const { site } = siteWords(locale);
  if (!offered) return nothingMetadata(locale, site("missing.title"));

  const { names, defaultLocale } = await office();
  const written = (await writtenLegalTexts()).filter((text) => text.page === page).map((text) => text.locale);
  const isWritten = written.includes(locale);
  const paths = Object.fromEntries(written.map((one) => [one, pathOf(one, { page })]));
  return pageMetadata({
    locale,
    title: site(`legal.${page}.title`),
    description: site(`legal.${page}.description`, { office: names[locale].name }),
    path: pathOf(locale, { page }),
    paths: isWritten ? paths : {},
    otherwise: isWritten ? paths[defaultLocale] : undefined,
    isPassing: !isWritten,
  });
}

/**
 * A page that the law asks for. What the office's settings know stands on it from the first day; where its text is not
 * written yet, it says so in its own language.
 */
export async function LegalPageOf({ page, params }: LegalPageProps & { page: LegalPage }) {
  const { locale, offered } = await askedLocale((await params).locale);
  if (!offered) return <Missing locale={locale} />;

  const { site } = siteWords(locale);
  const { locales } = await office();
  const text = await legalText(page, locale);
  const body = text && (await bodyWithAddresses(text, locale));
  const title = site(`legal.${page}.title`);
  const paths = Object.fromEntries(locales.map((one) => [one, pathOf(one, { page })]));
  return (
    <Frame locale={locale} paths={paths} legalPage={page}>
      <Breadcrumb locale={locale} page={{ page }} title={title} />
      <div className={`${textStyles.text} ${styles.page}`}>
        <h1>{title}</h1>
        {body || page === "imprint" ? null : <p className={styles.unwritten}>{site("legal.unwritten")}</p>}
        {page === "imprint" || !body ? <Publisher locale={locale} /> : null}
        {body || page !== "imprint" ? null : <p className={styles.unwritten}>{site("legal.unwrittenImprint")}</p>}
        {body ? <ReleaseBody body={body} locale={locale} /> : null}
        {page === "accessibility" ? <Feedback locale={locale} /> : null}
      </div>
    </Frame>
  );
}

/** Whose website this is, as the settings know it. */
async function Publisher({ locale }: { locale: Locale }) {
  const { site } = siteWords(locale);
  const { names, phone, email } = await office();
  const { name, subtitle, city } = names[locale];
  return (
    <section className={styles.known}>
      <h2>{site("legal.publisher")}</h2>
      <address>
        <p>
          <strong>{name}</strong>
          {subtitle ? <span>{subtitle}</span> : null}
          {city ? <span>{city}</span> : null}
        </p>
        <Reach locale={locale} phone={phone} email={email} />
      </address>
    </section>
  );
}

/** Where barriers are reported (Directive (EU) 2016/2102, article 7; BITV 2.0 §7). */
async function Feedback({ locale }: { locale: Locale }) {
  const { site } = siteWords(locale);
  const { phone, email } = await office();
  return (
    <section className={styles.known} id={feedbackId}>
      <h2>{site("frame.reportBarrier")}</h2>
      <p>{site("legal.feedback")}</p>
      {phone === "" && email === "" ? <p>{site("legal.unreachable")}</p> : null}
      <address>
        <Reach locale={locale} phone={phone} email={email} subject={site("legal.feedbackSubject")} />
      </address>
    </section>
  );
}
