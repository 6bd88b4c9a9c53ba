import type { Metadata } from "next";
import { ContactCard } from "#components/release/contact-card.tsx";
import { pathOf } from "#i18n/addresses.ts";
import { siteWords } from "#i18n/site-words.ts";
import { Frame } from "./frame.tsx";
import styles from "./home.module.css";
import { askedLocale, newest, office, pressContact, topicsInUse } from "./live.ts";
import { Missing } from "./missing.tsx";
import { nothingMetadata, pageMetadata } from "./page-metadata.ts";
import { ReleaseItem } from "./release-item.tsx";

export const instant = false;

const LATEST = 10;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, offered } = await askedLocale((await params).locale);
  const { site } = siteWords(locale);
  if (!offered) return nothingMetadata(locale, site("missing.title"));
  const { names, locales } = await office();
  return pageMetadata({
    locale,
    title: site("frame.home"),
    description: site("home.description", { office: names[locale].name }),
    path: pathOf(locale, { page: "home" }),
    paths: Object.fromEntries(locales.map((one) => [one, pathOf(one, { page: "home" })])),
    otherwise: "/",
  });
}

/** Today's news and a phone number. */
export default async function Home({ params }: Props) {
  const { locale, offered } = await askedLocale((await params).locale);
  if (!offered) return <Missing locale={locale} />;

  const { site } = siteWords(locale);
  const { names, locales, phone, email } = await office();
  const { publications } = await newest(locale);
  const topics = await topicsInUse(locale);
  const [lead, ...others] = publications;
  const easyLanguage = locale === "de" ? locales.find((one) => one === "de-simple") : undefined;
  return (
    <Frame locale={locale}>
      <div className={styles.home}>
        <h1 className={styles.title}>{names[locale].name}</h1>
        <section className={styles.lead} aria-labelledby="lead">
          <h2 id="lead" className={styles.label}>
            {site("home.lead")}
          </h2>
          {lead ? (
            <ReleaseItem locale={locale} listed={lead} isLead />
          ) : (
            <p className={styles.empty}>{site("home.empty")}</p>
          )}
        </section>
        <div className={styles.contact}>
          <ContactCard
            locale={locale}
            contact={await pressContact(locale)}
            office={{ phone, email }}
            title={site("home.contact")}
          />
        </div>
        {others.length > 0 ? (
          <section className={styles.latest} aria-labelledby="latest">
            <h2 id="latest" className={styles.label}>
              {site("home.latest")}
            </h2>
            <ol className={styles.list}>
              {others.slice(0, LATEST).map((listed) => (
                <li key={listed.releaseNo}>
                  <ReleaseItem locale={locale} listed={listed} />
                </li>
              ))}
            </ol>
            <p className={styles.all}>
              <a href={pathOf(locale, { page: "newsroom" })}>{site("home.all")}</a>
            </p>
          </section>
        ) : null}
        <div className={styles.aside}>
          {topics.length > 0 ? (
            <nav className={styles.topics} aria-labelledby="topics">
              <h2 id="topics">{site("home.topics")}</h2>
              <ul>
                {topics.map(({ key, name }) => (
                  <li key={key}>
                    <a href={pathOf(locale, { page: "newsroom", filter: { topic: key } })}>{name}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          {easyLanguage ? (
            <p className={styles.easy}>
              <a href={pathOf(easyLanguage, { page: "home" })}>{site("home.easyLanguage")}</a>
            </p>
          ) : null}
        </div>
      </div>
    </Frame>
  );
}
