import { type Autosave, autosaveOf, keepSave, noteHand, noteRevised, takeHands } from "#db/queries/autosaves.ts";
import { saveCheckRun } from "#db/queries/check-runs.ts";
import { proposersSince } from "#db/queries/comments.ts";
import { unknownMedia } from "#db/queries/media.ts";
import { type RevisionText, revisionText } from "#db/queries/revision-text.ts";
import { insertRevision, type NewRevision, type SavedRevision } from "#db/queries/save-revision.ts";
import { rulesVersion } from "#domain/check-version.ts";
import type { Person } from "#domain/person.ts";
import type { Content } from "#domain/release.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import {
  type CurrentWords,
  keptContent,
  mustBeRevised,
  type SaveId,
  type SaveRefusal,
  save,
} from "#domain/revision.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import { wordsHash } from "#richtext/hash.ts";
import { mediaIn } from "#richtext/media-in.ts";
import { checkEdition } from "./check-edition.ts";
import { record } from "./record.ts";
import { sourceRevision } from "./source-revision.ts";
import type { EditionWork } from "./verb.ts";

/** What a writer sends. */
export interface Writing {
  editionId: string;
  /** Words hash of those that these were written on. */
  parent: string;
  /** Null for who writes in no window. */
  save: SaveId | null;
  content: Content;
  /** In document order; "" for a block without id. */
  blockIds: string[];
  /** "" for none; left out: as before. */
  journalistsOnly?: string;
  /** Revision of the source locale that the translator had beside it; left out: as before. */
  sourceSeq?: number;
}

/** What the server has after a save. */
export interface SavedWords {
  /** Words hash: the parent of what is written next. */
  words: string;
  /** The newest revision. */
  seq: number;
  signOffHash: string;
  /** Whether it has these words. */
  isRevised: boolean;
  savedAt: Date;
}

/** The text names a revision of the source locale that was never saved. */
export type SourceNotFound = { code: "source_not_found"; seq: number };

/** The text shows an image or a document that the library has not, or not with these bytes. */
export type MediaGone = { code: "media_gone" };

/** Words that the rule lets into an edition, beside those that are there. */
export interface Words {
  head: RevisionText;
  last: Autosave | undefined;
  /** Canonical JSON of the content as it is kept. */
  content: string;
  hash: string;
  isNew: boolean;
  blockIds: string[];
  journalistsOnly: string;
  source: NewRevision["source"];
}

/**
 * Asks the rule whether words may take the place of those that an edition has, behind the lock on it. Where they may,
 * but no revision has another window's, one is cut from these first.
 */
export async function wordsFor(
  work: EditionWork,
  person: Person,
  writing: Writing,
): Promise<Result<Words, SaveRefusal | SourceNotFound | MediaGone>> {
  const { tx, release, row, at } = work;
  const { content, blockIds, parent, save: id, sourceSeq, editionId } = writing;
  const { edition } = row;
  const head = await revisionText(tx, row.localizationId, edition.seq);
  if (!head) throw new Error("An edition has no head.");
  const last = await autosaveOf(tx, editionId);
  const current = currentWords(head, last);
  const kept = canonicalJson(keptContent(content, edition));
  const journalistsOnly = (writing.journalistsOnly ?? current.journalistsOnly).trim();
  const hash = wordsHash(kept, journalistsOnly);
  const decision = save(edition, person, { locale: content.locale, hash, parent, save: id }, current, at);
  if (!decision.ok) return decision;
  if ((await unknownMedia(tx, mediaIn(content.body))).length > 0) return refuse({ code: "media_gone" });
  if (last?.words && hash !== current.hash && mustBeRevised(last.save, id)) {
    const { seq } = (await cutUnrevised(work)) ?? head;
    return wordsFor({ ...work, row: { ...row, edition: { ...edition, seq } } }, person, writing);
  }

  const source = sourceRevision(release, edition.locale, sourceSeq ?? last?.words?.sourceSeq ?? head.sourceSeq);
  if (source && !(await revisionText(tx, source.localizationId, source.seq))) {
    return refuse({ code: "source_not_found", seq: source.seq });
  }
  return ok({ head, last, content: kept, hash, isNew: hash !== current.hash, blockIds, journalistsOnly, source });
}

function currentWords(head: RevisionText, last: Autosave | undefined): CurrentWords {
  const save = last?.save ?? null;
  if (last?.words) {
    const { personId, by, at } = last;
    const { hash, content, blockIds, journalistsOnly } = last.words;
    return { hash, content, blockIds, journalistsOnly, personId, by, at, save };
  }
  const { wordsHash: hash, content, blockIds, journalistsOnly, savedById, savedBy, savedAt } = head;
  return { hash, content, blockIds, journalistsOnly, personId: savedById, by: savedBy, at: savedAt, save };
}

/** Keeps words without a revision, and who typed them. */
export async function keepUnrevised(
  { tx, row, at }: EditionWork,
  person: Person,
  { last, content, hash, head, isNew, blockIds, journalistsOnly, source }: Words,
  id: SaveId,
): Promise<void> {
  const { localizationId, edition } = row;
  const isHead = hash === head.wordsHash;
  const words = isHead ? null : { content, blockIds, journalistsOnly, source, since: last?.words?.since ?? at };
  await keepSave(tx, { editionId: edition.id, localizationId, save: id, savedBy: person.id, savedAt: at, words });
  if (isHead) await takeHands(tx, edition.id);
  else if (isNew) await noteHand(tx, edition.id, person.id);
}

/**
 * Cuts a revision from words, with all who typed them as its authors, and whoever's proposed words were accepted; none
 * where the head has the same words.
 */
export async function cutRevision(
  work: EditionWork,
  person: Pick<Person, "id">,
  { head, hash, content, blockIds, journalistsOnly, source }: Words,
  id: SaveId | null,
): Promise<SavedRevision> {
  const { tx, release, row, at } = work;
  const { localizationId, edition } = row;
  const editionId = edition.id;
  if (id) await keepSave(tx, { editionId, localizationId, save: id, savedBy: person.id, savedAt: at, words: null });
  else await noteRevised(tx, editionId);
  const alsoBy = [...(await takeHands(tx, editionId)), ...(await proposersSince(tx, localizationId))];
  if (hash === head.wordsHash) return { seq: head.seq, hash: head.signOffHash, savedAt: head.savedAt };

  const saved = await insertRevision(tx, {
    localizationId,
    editionId,
    parent: { seq: head.seq, hash: head.signOffHash },
    cause: "text",
    content,
    facts: canonicalJson(head.facts),
    blockIds,
    journalistsOnly,
    source,
    savedBy: person.id,
    alsoBy,
  });
  const found = await checkEdition(work, {
    content: JSON.parse(content),
    journalistsOnly,
    facts: head.facts,
    sourceSeq: source?.seq ?? null,
  });
  const revision = { localizationId, revisionSeq: saved.seq, signOffHash: saved.hash };
  await saveCheckRun(tx, revision, rulesVersion, found);
  await record(
    tx,
    person,
    { releaseId: release.id, row },
    {
      kind: "text_saved",
      editions: [{ edition: editionId, locale: edition.locale, seq: saved.seq, hash: saved.hash }],
    },
  );
  return saved;
}

/** Cuts a revision from what was typed since the last one, in the name of who typed last; none where nothing was. */
export async function cutUnrevised(work: EditionWork): Promise<SavedRevision | undefined> {
  const { tx, release, row } = work;
  const last = await autosaveOf(tx, row.edition.id);
  const head = await revisionText(tx, row.localizationId, row.edition.seq);
  if (!last?.words || !head) return undefined;
  const { content, hash, blockIds, journalistsOnly, sourceSeq } = last.words;
  const source = sourceRevision(release, row.edition.locale, sourceSeq);
  const words = { head, last, content: canonicalJson(content), hash, isNew: false, blockIds, journalistsOnly, source };
  return cutRevision(work, { id: last.personId }, words, last.save);
}
