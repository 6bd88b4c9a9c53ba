import type { Db } from "#db/client.ts";
import { newId } from "#db/id.ts";
import { printedNames } from "#db/queries/printed-names.ts";
import { insertLocalization, insertRelease, saveRequiredLocales } from "#db/queries/save-release.ts";
import type { Locale } from "#domain/locale.ts";
import type { Person } from "#domain/person.ts";
import { printedFacts } from "#domain/printed-facts.ts";
import type { Content, ReleaseFacts, ReleaseMode } from "#domain/release.ts";
import { newBlockIds } from "./new-block-ids.ts";
import { record } from "./record.ts";
import { startEdition } from "./start-edition.ts";

export interface NewRelease {
  workingTitle: string;
  sourceLocale: Locale;
  requiredLocales: readonly Locale[];
  mode: ReleaseMode;
  confidential: boolean;
  facts: ReleaseFacts;
  /** Of the first edition, in the source locale. */
  content: Content;
  /** Ids of those who wrote it elsewhere. */
  alsoBy?: readonly string[];
}

export interface BegunRelease {
  no: number;
  locale: Locale;
  editionId: string;
}

/** Writes a release with the first edition of its source locale, by the person as its author. */
export async function beginRelease(tx: Db, person: Person, begun: NewRelease): Promise<BegunRelease> {
  const { workingTitle, sourceLocale, mode, confidential, facts } = begun;
  const id = newId();
  const release = { id, workingTitle, sourceLocale, authoritativeLocale: sourceLocale, mode, confidential, facts };
  const no = await insertRelease(tx, { ...release, createdBy: person.id });
  await saveRequiredLocales(tx, id, begun.requiredLocales);
  await record(
    tx,
    person,
    { releaseId: id },
    {
      kind: "release_created",
      editions: [],
      no,
      workingTitle,
      sourceLocale,
      requiredLocales: [...begun.requiredLocales],
      mode,
      confidential,
      facts,
    },
  );
  const localizationId = newId();
  await insertLocalization(tx, { id: localizationId, releaseId: id, releaseNo: no, locale: sourceLocale });
  const { editionId } = await startEdition(tx, person, {
    releaseId: id,
    localizationId,
    locale: sourceLocale,
    number: 1,
    kind: "first",
    content: begun.content,
    facts: printedFacts(facts, sourceLocale, await printedNames(tx, facts)),
    blockIds: newBlockIds(begun.content.body),
    journalistsOnly: "",
    source: null,
    alsoBy: begun.alsoBy ?? [],
  });
  return { no, locale: sourceLocale, editionId };
}
