import type { Db } from "#db/client.ts";
import { newId } from "#db/id.ts";
import { insertEdition } from "#db/queries/save-edition.ts";
import { insertRevision, type NewRevision } from "#db/queries/save-revision.ts";
import type { EditionKind } from "#domain/edition.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import type { Content, PrintedFacts } from "#domain/release.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import { record } from "./record.ts";

interface Start {
  releaseId: string;
  localizationId: string;
  locale: Locale;
  number: number;
  kind: EditionKind;
  content: Content;
  facts: PrintedFacts;
  blockIds: string[];
  /** "" for none. */
  journalistsOnly: string;
  source: NewRevision["source"];
  /** Ids of those who wrote the words elsewhere. */
  alsoBy?: readonly string[];
}

/** Opens an edition with its first revision, whose authors are who opened it and who wrote its words elsewhere. */
export async function startEdition(tx: Db, person: Person, start: Start): Promise<{ editionId: string }> {
  const { localizationId, locale, number, kind, blockIds, journalistsOnly, source, alsoBy = [] } = start;
  const editionId = newId();
  await insertEdition(tx, { id: editionId, localizationId, number, kind });
  const { seq, hash } = await insertRevision(tx, {
    localizationId,
    editionId,
    parent: null,
    cause: "text",
    content: canonicalJson(start.content),
    facts: canonicalJson(start.facts),
    blockIds,
    journalistsOnly,
    source,
    savedBy: person.id,
    alsoBy,
  });
  await record(
    tx,
    person,
    { releaseId: start.releaseId, row: { localizationId, edition: { id: editionId } } },
    { kind: "edition_opened", editions: [{ edition: editionId, locale, seq, hash }], number, editionKind: kind },
  );
  return { editionId };
}
