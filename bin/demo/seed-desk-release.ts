import { approveEdition } from "#commands/approve-edition.ts";
import { createLanguageVersion } from "#commands/create-language-version.ts";
import { createRelease } from "#commands/create-release.ts";
import { discardEdition } from "#commands/discard-edition.ts";
import { newBlockIds } from "#commands/new-block-ids.ts";
import { openEdition } from "#commands/open-edition.ts";
import type { SeenEdition } from "#commands/public-act.ts";
import { publishEditions } from "#commands/publish-editions.ts";
import { requestChanges } from "#commands/request-changes.ts";
import { saveFacts } from "#commands/save-facts.ts";
import { saveRevision } from "#commands/save-revision.ts";
import { scheduleEditions } from "#commands/schedule-editions.ts";
import { submitEdition } from "#commands/submit-edition.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import type { MediaItem } from "#db/queries/media.ts";
import { type Locale, locales } from "#domain/locale.ts";
import type { ReleaseFacts } from "#domain/release.ts";
import { approverOf, type Cast, writerOf } from "./cast.ts";
import {
  contentOf,
  type DemoRelease,
  type DemoText,
  type DeskStory,
  type DeskVersion,
  type Texts,
} from "./demo-release.ts";
import { granted } from "./granted.ts";

/**
 * Makes a release with the ordinary verbs, each done by who may do it.
 *
 * @param dayAfter - the ministry's calendar day so many days after the seed, `YYYY-MM-DD`
 */
export async function seedDeskRelease(
  cast: Cast,
  release: DemoRelease & { story: DeskStory },
  dayAfter: (days: number) => string,
): Promise<void> {
  const { releaseType, sourceLocale, requiredLocales, mode, texts } = release;
  const source = texts[sourceLocale];
  if (!source) throw new Error("A release of the demo has no text in its source locale.");
  const author = cast.desks[release.author];
  const workingTitle = source.headline;
  const input = { releaseType, sourceLocale, requiredLocales, mode, workingTitle, confidential: false };
  const { no } = granted(await createRelease(author, input), workingTitle);
  const facts = factsOf(cast, release, dayAfter);
  granted(await saveFacts(author, { releaseNo: no, facts }), workingTitle);

  const pieces: Pieces = { published: [], scheduled: [] };
  for (const locale of [sourceLocale, ...locales.filter((other) => other !== sourceLocale)]) {
    const text = texts[locale];
    const version = release.story.versions[locale];
    if (!text || !version) continue;
    const writer = cast.desks[writerOf(release, locale)];
    if (locale !== sourceLocale) granted(await createLanguageVersion(writer, { releaseNo: no, locale }), workingTitle);
    await seedVersion(cast, { release, no, locale, text, version }, pieces);
  }
  await act(cast, no, pieces, dayAfter);
}

/** Opens the next edition of languages that are public already. */
export async function seedLaterEdition(
  cast: Cast,
  release: DemoRelease,
  no: number,
  { kind, texts, versions }: { kind: "update" | "correction" | "refile"; texts: Texts } & Pick<DeskStory, "versions">,
): Promise<void> {
  for (const locale of locales) {
    const text = texts[locale];
    const version = versions[locale];
    if (!text || !version) continue;
    const writer = cast.desks[writerOf(release, locale)];
    granted(await openEdition(writer, { releaseNo: no, locale, kind }), text.headline);
    await seedVersion(cast, { release, no, locale, text, version }, { published: [], scheduled: [] });
  }
}

export async function pictureOf(cast: Cast, { picture }: DemoRelease): Promise<MediaItem | null> {
  return picture ? cast.picture(picture.key) : null;
}

export function factsOf(cast: Cast, release: DemoRelease, dayAfter: (days: number) => string): ReleaseFacts {
  return {
    releaseType: release.releaseType,
    date: typeof release.date === "number" ? dayAfter(release.date) : release.date,
    topicIds: release.topics.map((key) => cast.topicIds[key]),
    countryCodes: [],
    contactId: cast.contactIds[release.contact],
  };
}

/** Editions of one release that wait for the duty editor. */
interface Pieces {
  published: SeenEdition[];
  scheduled: (SeenEdition & { inDays: number; time: string })[];
}

interface Work {
  release: DemoRelease;
  no: number;
  locale: Locale;
  text: DemoText;
  version: DeskVersion;
}

async function seedVersion(cast: Cast, work: Work, pieces: Pieces): Promise<void> {
  const { release, no, locale, text, version } = work;
  const writer = cast.desks[writerOf(release, locale)];
  const what = `${text.headline} (${locale})`;
  const before = await languageVersion(writer.db, writer.person, no, locale);
  if (!before?.edition || !before.head) throw new Error(`The demo finds no edition: ${what}.`);
  const editionId = before.edition.id;
  const parent = before.head.wordsHash;
  const content = contentOf(locale, release, text, await pictureOf(cast, release));
  const { journalistsOnly = "" } = text;
  const writing = { editionId, parent, save: null, content, blockIds: newBlockIds(content.body), journalistsOnly };
  const { signOffHash: seen } = granted(await saveRevision(writer, writing), what);
  if (version.stage === "draft") return;
  if (version.stage === "discarded") {
    granted(await discardEdition(writer, { editionId }), what);
    return;
  }

  const message = version.stage === "in_review" && version.message ? { message: version.message } : {};
  const { required } = granted(await submitEdition(writer, { editionId, seen, ...message }), what);
  if (version.stage === "changes_requested") {
    const approver = cast.desks[approverOf(version.role, locale)];
    granted(await requestChanges(approver, { editionId, seen, reason: version.reason }), what);
    return;
  }
  const signOffs = version.stage === "in_review" ? (version.signedOff ?? []) : required.map((role) => ({ role }));
  for (const signOff of signOffs) {
    granted(await approveEdition(cast.desks[approverOf(signOff.role, locale)], { editionId, seen, ...signOff }), what);
  }
  if (version.stage === "published") pieces.published.push({ editionId, seen });
  if (version.stage === "scheduled") pieces.scheduled.push({ editionId, seen, ...version });
}

async function act(
  { desks }: Cast,
  no: number,
  { published, scheduled }: Pieces,
  dayAfter: (days: number) => string,
): Promise<void> {
  if (published.length > 0) {
    granted(await publishEditions(desks.okande, { releaseNo: no, editions: published }), "publishing");
  }
  const [first] = scheduled;
  if (first) {
    const at = { date: dayAfter(first.inDays), time: first.time };
    const editions = scheduled.map(({ editionId, seen }) => ({ editionId, seen }));
    granted(await scheduleEditions(desks.tamsel, { releaseNo: no, editions, at }), "scheduling");
  }
}
