import { ContactCard } from "#components/release/contact-card.tsx";
import { ReleaseHead } from "#components/release/release-head.tsx";
import { ReleaseLinks } from "#components/release/release-links.tsx";
import { ReleaseText } from "#components/release/release-text.tsx";
import { Subjects } from "#components/release/subjects.tsx";
import { env } from "#env.ts";
import { newsArticle, scriptJson } from "#formats/json-ld.ts";
import { addressOf, pathOf, type SitePage } from "#i18n/addresses.ts";
import { siteWords } from "#i18n/site-words.ts";
import { Breadcrumb } from "../../breadcrumb.tsx";
import { shareImage } from "../../describe-page.ts";
import { Frame } from "../../frame.tsx";
import { office } from "../../live.ts";
import { bodyWithAddresses } from "../../release-addresses.ts";
import styles from "./article.module.css";
import { EasyLanguageLink } from "./easy-language-link.tsx";
import { type FoundArticle, siblingPaths } from "./find-article.ts";
import { LanguageList } from "./language-list.tsx";
import { leadImage } from "./lead-image.ts";
import { Notices } from "./notices.tsx";
import { Tools } from "./tools.tsx";

/** One release in one language with everything that the public may know about it. */
export async function Article({ publication, siblings, sourceChangedAt }: Extract<FoundArticle, { is: "article" }>) {
  const { locale, content, facts, releaseNo, authoritativeLocale } = publication;
  const { site } = siteWords(locale);
  const { names, zone, domain, phone, email } = await office();
  const body = await bodyWithAddresses(content.body, locale);
  const clock = { zone, city: names[locale].city };
  const page: SitePage = { page: "article", releaseNo, slug: content.slug };
  const address = addressOf(env.PUBLIC_ORIGIN, pathOf(locale, page));
  const around = { origin: env.PUBLIC_ORIGIN, address, zone, domain, office: names[locale], logo: "/mark.png" };
  return (
    <Frame locale={locale} paths={siblingPaths(releaseNo, siblings)}>
      <Breadcrumb locale={locale} page={page} title={content.headline} />
      <article className={styles.article}>
        <div className={styles.main}>
          <EasyLanguageLink locale={locale} releaseNo={releaseNo} siblings={siblings} />
          <ReleaseHead {...publication} zone={clock} />
          <Notices {...publication} sourceChangedAt={sourceChangedAt} zone={clock} />
          <Tools locale={locale} address={address} releaseNo={releaseNo} officeName={names[locale].name} />
          <ReleaseText content={{ ...content, body }} facts={facts} />
          {locale === authoritativeLocale ? null : (
            <p className={styles.prevails}>{site(`article.prevails.${authoritativeLocale}`)}</p>
          )}
          <Subjects locale={locale} facts={facts} />
          <ReleaseLinks body={body} origin={env.PUBLIC_ORIGIN} />
          <p className={styles.printed}>
            {site("article.source")}: {names[locale].name}, <bdi dir="ltr">{decodeURI(address)}</bdi>
          </p>
        </div>
        <div className={styles.aside}>
          <ContactCard
            locale={locale}
            contact={facts.contact}
            office={{ phone, email }}
            title={site("article.contact")}
          />
          <LanguageList
            title={site("article.alsoIn")}
            locale={locale}
            releaseNo={releaseNo}
            siblings={siblings.filter((sibling) => sibling.locale !== locale)}
          />
        </div>
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON from `scriptJson`, in which no text can end it
          dangerouslySetInnerHTML={{
            __html: scriptJson(
              newsArticle(publication, { ...around, image: (leadImage(content.body) ?? shareImage).path }),
            ),
          }}
        />
      </article>
    </Frame>
  );
}
