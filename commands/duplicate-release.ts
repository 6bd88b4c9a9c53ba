import type { Db } from "#db/client.ts";
import type { Desk } from "#db/desk.ts";
import { newId } from "#db/id.ts";
import { autosaveOf, handsOf } from "#db/queries/autosaves.ts";
import { proposersSince } from "#db/queries/comments.ts";
import { type LockedRelease, lockRelease } from "#db/queries/lock-release.ts";
import { printedNames } from "#db/queries/printed-names.ts";
import { revisionText } from "#db/queries/revision-text.ts";
import { insertLocalization } from "#db/queries/save-release.ts";
import { deskOffice } from "#db/queries/settings.ts";
import type { Edition } from "#domain/edition.ts";
import type { Locale } from "#domain/locale.ts";
import { type DuplicationRefusal, duplicate } from "#domain/new-edition.ts";
import { type LocaleRefusal, offers } from "#domain/office.ts";
import type { Person } from "#domain/person.ts";
import { printedFacts } from "#domain/printed-facts.ts";
import type { Content } from "#domain/release.ts";
import { ok, type Result } from "#domain/result.ts";
import { type BegunRelease, beginRelease } from "./begin-release.ts";
import { newBlockIds } from "./new-block-ids.ts";
import { sourceRevision } from "./source-revision.ts";
import { startEdition } from "./start-edition.ts";
import { type ConflictRefusal, onRelease, type ReleaseNotFound } from "./verb.ts";

interface Input {
  releaseNo: number;
  /** Languages whose words are taken over beside those of the source locale. */
  locales: readonly Locale[];
}

type Refusal = DuplicationRefusal | LocaleRefusal;

/**
 * Starts a release with the newest words and the facts of another one, by the person as author of all its texts. Its day
 * is open, no reader is told of a change, and a confidential release stays one. Who had a hand in words that were not signed
 * off yet has one in the copy, too.
 */
export async function duplicateRelease(
  desk: Desk,
  { releaseNo, locales }: Input,
): Promise<Result<BegunRelease, Refusal | ReleaseNotFound | ConflictRefusal>> {
  return onRelease<BegunRelease, Refusal>(desk, releaseNo, async ({ tx, release }) => {
    const texts = await newestTexts(tx, release);
    const { sourceLocale, requiredLocales, mode, confidential, workingTitle } = release;
    const decision = duplicate(desk.person, { sourceLocale, requiredLocales, texts: [...texts.keys()] }, locales);
    if (!decision.ok) return decision;
    const offered = offers(await deskOffice(tx), [...requiredLocales, ...decision.value]);
    if (!offered.ok) return offered;
    const [source, ...others] = decision.value.flatMap((locale) => texts.get(locale) ?? []);
    if (!source) throw new Error("A release was duplicated without its source.");

    const begun = await beginRelease(tx, desk.person, {
      workingTitle: source.content.headline || workingTitle,
      ...{ sourceLocale, requiredLocales, mode, confidential },
      facts: { ...release.facts, date: null },
      ...source,
    });
    const copy = await lockRelease(tx, desk.person, begun.no);
    if (!copy) throw new Error("A release is hidden from who began it.");
    for (const text of others) await startTranslation(tx, desk.person, copy, text);
    return ok(begun);
  });
}

interface CopiedText {
  content: Content;
  /** Ids. */
  alsoBy: string[];
}

/** The newest words of each language that has any. */
async function newestTexts(tx: Db, { editions }: LockedRelease): Promise<Map<Locale, CopiedText>> {
  const texts = new Map<Locale, CopiedText>();
  for (const { edition, localizationId } of editions.toReversed()) {
    if (edition.state === "discarded" || texts.has(edition.locale)) continue;
    const typed = await autosaveOf(tx, edition.id);
    const content = typed?.words?.content ?? (await revisionText(tx, localizationId, edition.seq))?.content;
    if (!content) continue;
    const typists = [...(await handsOf(tx, edition.id)), ...(await proposersSince(tx, localizationId))];
    const alsoBy = isSignedOff(edition) && !typed?.words ? [] : [...edition.authors, ...typists];
    texts.set(edition.locale, { content: { ...content, changeNote: null }, alsoBy });
  }
  return texts;
}

/** Whether others than its authors have signed off all that the edition says. */
function isSignedOff(edition: Edition): boolean {
  return (
    edition.state === "approved" && edition.required.every((role) => edition.signOffs.some((one) => one.role === role))
  );
}

async function startTranslation(
  tx: Db,
  person: Person,
  release: LockedRelease,
  { content, alsoBy }: CopiedText,
): Promise<void> {
  const { id: releaseId, no: releaseNo, facts } = release;
  const { locale } = content;
  const localizationId = newId();
  await insertLocalization(tx, { id: localizationId, releaseId, releaseNo, locale });
  await startEdition(tx, person, {
    ...{ releaseId, localizationId, locale, content, alsoBy },
    number: 1,
    kind: "first",
    facts: printedFacts(facts, locale, await printedNames(tx, facts)),
    blockIds: newBlockIds(content.body),
    journalistsOnly: "",
    source: sourceRevision(release, locale, release.editions[0]?.edition.seq ?? null),
  });
}
