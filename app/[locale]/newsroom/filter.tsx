import type { Locale } from "#domain/locale.ts";
import { releaseTypes } from "#domain/release.ts";
import { type NewsroomFilter, pathOf } from "#i18n/addresses.ts";
import { siteWords } from "#i18n/site-words.ts";
import styles from "./filter.module.css";

interface FilterProps {
  locale: Locale;
  filter: NewsroomFilter;
  topics: readonly { key: string; name: string }[];
}

/** A plain form that asks for another list, and the filters in force, each with the way out of it. */
export function Filter({ locale, filter, topics }: FilterProps) {
  const { site, terms } = siteWords(locale);
  const topic = topics.find(({ key }) => key === filter.topic);
  const active = [
    ...(filter.type ? [{ name: terms(`releaseTypes.${filter.type}`), rest: { topic: filter.topic } }] : []),
    ...(topic ? [{ name: topic.name, rest: { type: filter.type } }] : []),
  ];
  const summary = active.length > 0 ? site("newsroom.filterActive", { count: active.length }) : site("newsroom.filter");
  return (
    <div className={styles.filter}>
      <details>
        <summary>{summary}</summary>
        <form action={`${pathOf(locale, { page: "newsroom" })}#results`}>
          <div className={styles.field}>
            <label htmlFor="type">{site("newsroom.type")}</label>
            <select id="type" name="type" defaultValue={filter.type ?? ""}>
              <option value="">{site("newsroom.allTypes")}</option>
              {releaseTypes.map((type) => (
                <option key={type} value={type}>
                  {terms(`releaseTypes.${type}`)}
                </option>
              ))}
            </select>
          </div>
          {topics.length > 0 ? (
            <div className={styles.field}>
              <label htmlFor="topic">{site("newsroom.topic")}</label>
              <select id="topic" name="topic" defaultValue={filter.topic ?? ""}>
                <option value="">{site("newsroom.allTopics")}</option>
                {topics.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
          <button type="submit">{site("newsroom.apply")}</button>
        </form>
      </details>
      {active.length > 0 ? (
        <ul className={styles.active}>
          {active.map(({ name, rest }) => (
            <li key={name}>
              <a
                href={pathOf(locale, { page: "newsroom", filter: rest })}
                aria-label={site("newsroom.remove", { name })}
              >
                {name} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
