import type { Desk } from "#db/desk.ts";
import type { EditionRow } from "#db/queries/edition-rows.ts";
import { printedNames } from "#db/queries/printed-names.ts";
import { revisionText } from "#db/queries/revision-text.ts";
import { saveState } from "#db/queries/save-edition.ts";
import { saveReleaseFacts } from "#db/queries/save-release.ts";
import { closeReview } from "#db/queries/save-review.ts";
import { insertRevision } from "#db/queries/save-revision.ts";
import type { EditionRef } from "#domain/event.ts";
import { knownFacts, type PrintedNames, printedFacts, type UnknownFactRefusal } from "#domain/printed-facts.ts";
import type { ReleaseFacts } from "#domain/release.ts";
import { changeFacts, type FactsRefusal } from "#domain/release-facts.ts";
import { ok, type Result } from "#domain/result.ts";
import { isOpen } from "#domain/stage.ts";
import { canonicalJson } from "#richtext/canonical.ts";
import { headOf, record } from "./record.ts";
import { sourceRevision } from "./source-revision.ts";
import { type ConflictRefusal, Overtaken, onRelease, type ReleaseNotFound, type ReleaseWork } from "./verb.ts";

/**
 * Changes the facts that every language version prints. Each open edition whose print changes gets a revision by this
 * person and goes back to draft if it was with its approvers; the others stay as they are.
 *
 * @returns how many editions got a revision
 */
export async function saveFacts(
  desk: Desk,
  { releaseNo, facts }: { releaseNo: number; facts: ReleaseFacts },
): Promise<Result<{ editions: number }, FactsRefusal | UnknownFactRefusal | ReleaseNotFound | ConflictRefusal>> {
  return onRelease<{ editions: number }, FactsRefusal | UnknownFactRefusal>(desk, releaseNo, async (work) => {
    const { tx, release, at } = work;
    const open = release.editions.filter(({ edition }) => isOpen(edition, at));
    const decision = changeFacts(
      open.map(({ edition }) => edition),
      desk.person,
      at,
    );
    if (!decision.ok) return decision;
    const names = await printedNames(tx, facts);
    const known = knownFacts(facts, names);
    if (!known.ok) return known;

    const reprints = await reprintsOf(work, open, facts, names);
    if (reprints.length === 0 && canonicalJson(facts) === canonicalJson(release.facts)) return ok({ editions: 0 });
    const editions: EditionRef[] = [];
    for (const { row, content, facts: printed, blockIds, journalistsOnly, source } of reprints) {
      const { edition, localizationId } = row;
      if (edition.state === "in_review" || edition.state === "approved") {
        if (!(await saveState(tx, edition, "draft"))) throw new Overtaken("changed_meanwhile");
        await closeReview(tx, headOf(row), "edited");
      }
      const { seq, hash } = await insertRevision(tx, {
        localizationId,
        editionId: edition.id,
        parent: { seq: edition.seq, hash: edition.signOffHash },
        cause: "facts",
        content,
        facts: printed,
        blockIds,
        journalistsOnly,
        source,
        savedBy: desk.person.id,
      });
      editions.push({ edition: edition.id, locale: edition.locale, seq, hash });
    }
    await saveReleaseFacts(tx, release.id, facts);
    await record(tx, desk.person, { releaseId: release.id }, { kind: "facts_changed", editions, facts });
    return ok({ editions: editions.length });
  });
}

/** The open editions that would print something else, with what they would print. */
async function reprintsOf(
  { tx, release }: ReleaseWork,
  open: readonly EditionRow[],
  facts: ReleaseFacts,
  names: PrintedNames,
) {
  const reprints = [];
  for (const row of open) {
    const head = await revisionText(tx, row.localizationId, row.edition.seq);
    if (!head) throw new Error("An edition has no head.");
    const printed = canonicalJson(printedFacts(facts, row.edition.locale, names));
    if (printed === canonicalJson(head.facts)) continue;
    const source = sourceRevision(release, row.edition.locale, head.sourceSeq);
    const { blockIds, journalistsOnly } = head;
    reprints.push({ row, content: canonicalJson(head.content), facts: printed, blockIds, journalistsOnly, source });
  }
  return reprints;
}
