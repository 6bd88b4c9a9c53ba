import type { Metadata } from "next";
import type { Locale } from "#domain/locale.ts";
import { feedPath, type NewsroomFilter, pathOf } from "#i18n/addresses.ts";
import { siteWords } from "#i18n/site-words.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { Frame } from "../frame.tsx";
import { askedLocale, count, newest, office, topicsInUse } from "../live.ts";
import { Missing } from "../missing.tsx";
import { nothingMetadata, pageMetadata } from "../page-metadata.ts";
import { ReleaseItem } from "../release-item.tsx";
import { askedList, type Query } from "./asked-list.ts";
import { Filter } from "./filter.tsx";
import styles from "./newsroom.module.css";

export const instant = false;

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, offered } = await askedLocale((await params).locale);
  const { site } = siteWords(locale);
  if (!offered) return nothingMetadata(locale, site("missing.title"));

  const { filter: asked, before } = askedList(await searchParams);
  const { names } = await office();
  const { name } = names[locale];
  const isUnused = !(await languagesUsing(asked.topic)).includes(locale);
  // a list of a topic that nothing in this language is about has no name of its own: it stands for the one without
  const filter = isUnused ? { type: asked.type } : asked;
  const what = await named(locale, filter);
  const title = what ?? site("newsroom.title");
  return pageMetadata({
    locale,
    title,
    description: what
      ? site("newsroom.filteredDescription", { office: name, what })
      : site("newsroom.description", { office: name }),
    path: pathOf(locale, { page: "newsroom", filter }),
    paths: Object.fromEntries(
      (await languagesUsing(filter.topic)).map((one) => [one, pathOf(one, { page: "newsroom", filter })]),
    ),
    otherwise: "/",
    isPassing: before !== undefined || isUnused,
  });
}

/** The languages in which there is anything on a topic; without a topic all that the office offers. */
async function languagesUsing(topic: string | undefined): Promise<readonly Locale[]> {
  const { locales } = await office();
  if (topic === undefined) return locales;
  const used = await Promise.all(locales.map(async (one) => (await topicsInUse(one)).some(({ key }) => key === topic)));
  return locales.filter((_, index) => used[index]);
}

/** All releases of one language, newest first. */
export default async function Newsroom({ params, searchParams }: Props) {
  const { locale, offered } = await askedLocale((await params).locale);
  if (!offered) return <Missing locale={locale} />;

  const { site } = siteWords(locale);
  const { filter, before } = askedList(await searchParams);
  const { locales } = await office();
  const topics = await topicsInUse(locale);
  const { publications, olderCursor } = await newest(locale, filter, before);
  const total = await count(locale, filter.type, filter.topic);
  const topic = topics.find(({ key }) => key === filter.topic);
  const what = site(`newsroom.count.${filter.type ?? "any"}`, { count: total });
  const isFiltered = filter.type !== undefined || filter.topic !== undefined;
  return (
    <Frame
      locale={locale}
      paths={Object.fromEntries(locales.map((one) => [one, pathOf(one, { page: "newsroom", filter })]))}
      inNewsroom
    >
      <Breadcrumb locale={locale} page={{ page: "newsroom" }} title={site("newsroom.title")} />
      <div className={styles.newsroom}>
        <h1 className={styles.title}>{site("newsroom.title")}</h1>
        <Filter locale={locale} filter={filter} topics={topics} />
        <section className={styles.results} aria-labelledby="results">
          <div className={styles.found}>
            <h2 id="results" tabIndex={-1}>
              {topic ? site("newsroom.onTopic", { what, topic: topic.name }) : what}
            </h2>
            <a href={feedPath(locale)} type="application/atom+xml">
              {site("frame.feed")}
            </a>
          </div>
          {publications.length === 0 ? (
            <Empty locale={locale} isFiltered={isFiltered} />
          ) : (
            <ol className={styles.list}>
              {publications.map((listed) => (
                <li key={listed.releaseNo}>
                  <ReleaseItem locale={locale} listed={listed} />
                </li>
              ))}
            </ol>
          )}
          {before !== undefined || olderCursor !== null ? (
            <nav className={styles.pages} aria-label={site("newsroom.pages")}>
              {before === undefined ? null : (
                <a href={pathOf(locale, { page: "newsroom", filter })} rel="first">
                  {site("newsroom.newest")}
                </a>
              )}
              {olderCursor === null ? null : (
                <a
                  className={styles.older}
                  href={pathOf(locale, { page: "newsroom", filter, before: olderCursor })}
                  rel="next"
                >
                  {site("newsroom.older")}
                </a>
              )}
            </nav>
          ) : null}
        </section>
      </div>
    </Frame>
  );
}

function Empty({ locale, isFiltered }: { locale: Locale; isFiltered: boolean }) {
  const { site } = siteWords(locale);
  if (!isFiltered) return <p className={styles.empty}>{site("newsroom.empty")}</p>;
  return (
    <div className={styles.empty}>
      <p>{site("newsroom.none")}</p>
      <p>{site("newsroom.noneHint")}</p>
      <p>
        <a href={pathOf(locale, { page: "newsroom" })}>{site("newsroom.showAll")}</a>
      </p>
    </div>
  );
}

/** What a filtered list shows, without numbers: a title has to last longer than a count. */
async function named(locale: Locale, { type, topic }: NewsroomFilter): Promise<string | undefined> {
  const { site, terms } = siteWords(locale);
  const name = (await topicsInUse(locale)).find(({ key }) => key === topic)?.name;
  const kind = type && terms(`releaseTypes.${type}`);
  if (!name) return kind;
  return kind ? site("newsroom.onTopic", { what: kind, topic: name }) : name;
}
