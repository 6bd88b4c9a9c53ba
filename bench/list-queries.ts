import { people as demoPeople, type PersonKey } from "#bin/demo/people.ts";
import type { Db } from "#db/client.ts";
import { publicArticle } from "#db/queries/live-publication.ts";
import {
  countPublications,
  newestPublications,
  sitemapParts,
  sitemapPublications,
} from "#db/queries/newest-publications.ts";
import { topicsInUse } from "#db/queries/office.ts";
import { personByEmail } from "#db/queries/people.ts";
import { type ReleaseFilter, releaseList } from "#db/queries/release-list.ts";
import { type Locale, locales } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import { releaseTypes } from "#domain/release.ts";
import { type Stage, stages } from "#domain/stage.ts";

/** A query of the site or the desk, asked for the nth time with other arguments than before. */
export interface ListQuery {
  name: string;
  role: "public_reader" | "app";
  /** @returns how many entries the answer has */
  ask: (db: Db, nth: number) => Promise<number>;
}

/** What there is to ask for in one archive. */
export interface Samples {
  articles: { releaseNo: number; locale: Locale }[];
  retracted: { releaseNo: number; locale: Locale }[];
  topics: string[];
  people: Record<"author" | "approver" | "duty", Person>;
}

const year = 365.25 * 86_400_000;

/** Of a list its length, of anything else one. */
function entriesOf(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  const isPage = typeof answer === "object" && answer !== null && "publications" in answer;
  return isPage ? entriesOf(answer.publications) : 1;
}

/** Every list that the site and the desk show, and what their articles read. */
export function listQueries({ articles, retracted, topics, people }: Samples): ListQuery[] {
  const site = (name: string, ask: (db: Db, nth: number) => Promise<unknown>): ListQuery => ({
    name,
    role: "public_reader",
    ask: async (db, nth) => entriesOf(await ask(db, nth)),
  });
  const desk = (name: string, viewer: Person, filter: (nth: number) => ReleaseFilter): ListQuery => ({
    name: `desk: ${name}`,
    role: "app",
    ask: async (db, nth) => (await releaseList(db, viewer, filter(nth))).rows.length,
  });
  const older = (years: number, nth: number) => `${(Date.now() - years * year - nth * 3_600_000) * 1000}-9999999`;
  return [
    site("newest", (db, n) => newestPublications(db, { locale: one(locales, n) })),
    site("newest of a type", (db, n) =>
      newestPublications(db, { locale: one(locales, n), releaseType: one(releaseTypes, n) }),
    ),
    site("newest on a topic", (db, n) => newestPublications(db, { locale: one(locales, n), topicKey: one(topics, n) })),
    site("newest of a type on a topic", (db, n) =>
      newestPublications(db, {
        locale: one(locales, n),
        topicKey: one(topics, n),
        releaseType: one(releaseTypes, n * 3 + 1),
      }),
    ),
    ...[1, 5, 9].map((years) =>
      site(`older than ${years} years`, (db, n) =>
        newestPublications(db, { locale: one(locales, n), before: older(years, n) }),
      ),
    ),
    site("on a topic older than 5 years", (db, n) =>
      newestPublications(db, { locale: one(locales, n), topicKey: one(topics, n), before: older(5, n) }),
    ),
    site("count", (db, n) => countPublications(db, { locale: one(locales, n) })),
    site("count of a type", (db, n) =>
      countPublications(db, { locale: one(locales, n), releaseType: one(releaseTypes, n) }),
    ),
    site("count on a topic", (db, n) => countPublications(db, { locale: one(locales, n), topicKey: one(topics, n) })),
    site("topics in use", (db, n) => topicsInUse(db, one(locales, n))),
    site("article", (db, n) => {
      const { releaseNo, locale } = one(articles, n);
      return publicArticle(db, releaseNo, locale);
    }),
    site("retracted article", (db, n) => {
      const { releaseNo, locale } = one(retracted, n);
      return publicArticle(db, releaseNo, locale);
    }),
    site("sitemap: parts", (db) => sitemapParts(db)),
    site("sitemap: first part", (db) => sitemapPublications(db, 0)),
    desk("newest", people.duty, () => ({})),
    desk("newest for an author", people.author, () => ({})),
    desk("older", people.duty, (n) => ({ before: String(5000 + n) })),
    ...stages
      .filter((stage): stage is Exclude<Stage, "superseded"> => stage !== "superseded")
      .map((stage) => desk(stage, people.duty, () => ({ stage }))),
    desk("in review in a language", people.approver, (n) => ({ stage: "in_review", locale: one(locales, n) })),
    desk("of a language", people.duty, (n) => ({ locale: one(locales, n) })),
    desk("search by number", people.duty, (n) => ({ search: String(one(articles, n).releaseNo) })),
    desk("search of a frequent word", people.duty, (n) => ({ search: one(["embassy", "Haldor", "سفارة"], n) })),
    desk("search of two words", people.duty, (n) => ({ search: `Botschaft ${one(articles, n).releaseNo}` })),
    desk("search of nothing", people.duty, (n) => ({ search: `nowhere${n}` })),
    desk("waiting for the author", people.author, () => ({ waitingForMe: true })),
    desk("waiting for the approver", people.approver, () => ({ waitingForMe: true })),
    desk("waiting for the duty editor", people.duty, () => ({ waitingForMe: true })),
  ];
}

export async function deskPeople(app: Db): Promise<Samples["people"]> {
  const named = async (key: PersonKey) => {
    const person = await personByEmail(app, demoPeople[key].email);
    if (!person) throw new Error(`There is no ${key} in the demo.`);
    return person;
  };
  return {
    author: await named("feldrin"),
    approver: await named("noor"),
    duty: await named("okande"),
  };
}

function one<Value>(values: readonly Value[], nth: number): Value {
  const value = values[nth % values.length];
  if (value === undefined) throw new Error("There is nothing to ask for.");
  return value;
}
