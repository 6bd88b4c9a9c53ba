import { autosave } from "#commands/autosave.ts";
import { saveRevision } from "#commands/save-revision.ts";
import type { OwnedDatabases } from "#db/client.ts";
import { newId } from "#db/id.ts";
import { languageVersion } from "#db/queries/language-version.ts";
import { fixtureTasks, type MadeRelease } from "#e2e/fixture-tasks.ts";
import { deskFor } from "./desk-for.ts";
import type { Driver } from "./drivers.ts";
import { milliseconds, quantile, whole } from "./figures.ts";
import { newInstallation } from "./installation.ts";
import type { Measure } from "./run.ts";

const clients = 8;
const operations = 500;
const writers = ["feldrin", "corvell", "noor", "brask"] as const;

/** A save that the server took: which words it was written on, which it left, and what became of its answer. */
interface Taken {
  from: string;
  words: string;
}

/** Many windows write one text at once, past the lease, straight at the commands. */
export const measure: Measure = async ({ drivers }) => {
  const rows: Record<string, string>[] = [];
  let lost = 0;
  for (const driver of drivers) {
    const { taken, refused, times, ends } = await written(driver);
    const unfollowed = lostIn(taken, ends);
    lost += unfollowed;
    rows.push({
      Database: driver,
      saves: whole(clients * operations),
      taken: whole(taken.length),
      refused: whole(refused),
      "lost updates": whole(unfollowed),
      p50: milliseconds(quantile(times, 0.5)),
      p95: milliseconds(quantile(times, 0.95)),
    });
  }
  return {
    title: "Writers of one text",
    how: `${clients} windows of ${writers.length} people, ${operations} saves each, as fast as they can, all on one text and straight at the commands: a window reads the newest words, writes a text of its own on them and saves it; every tenth save is a revision, and after every fifth the window acts as if it had got no answer and goes on over its own words. The history is checked afterwards: each save that was taken must have been written on the words of the one before it.`,
    rows,
    target: "no lost update",
    verdict: lost === 0 ? "Reached: the saves that were taken are one chain, without a fork." : `Missed: ${lost}.`,
  };
};

async function written(driver: Driver) {
  await using installation = await newInstallation(driver);
  return await installation.work(async (databases) => {
    const release = (await fixtureTasks(databases).release?.({
      ...{ stage: "draft", locales: ["en"], mark: "many writers" },
    })) as MadeRelease;
    const begin = await newest(databases, release.no);
    const taken: Taken[] = [];
    const times: number[] = [];
    let refused = 0;
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        const desk = await deskFor(databases, writers[client % writers.length] ?? "feldrin");
        const tab = newId();
        let unanswered: { parent: string; words: string } | undefined;
        for (let no = 1; no <= operations; no += 1) {
          const { editionId, content, words } = await newest(databases, release.no);
          const parent = unanswered?.parent ?? words;
          const writing = {
            ...{ editionId, parent, save: { tab, no }, blockIds: [] },
            content: { ...content, lead: `Save ${no} of window ${client}, written on ${unanswered?.words ?? words}.` },
          };
          const begun = performance.now();
          const decision = await (no % 10 === 0 ? saveRevision : autosave)(desk, writing);
          times.push(performance.now() - begun);
          if (decision.ok) taken.push({ from: unanswered?.words ?? words, words: decision.value.words });
          else if (decision.refusal.code === "stale_parent") refused += 1;
          else throw new Error(`Refused: ${decision.refusal.code}`);
          unanswered = decision.ok && no % 5 === 0 ? { parent, words: decision.value.words } : undefined;
        }
      }),
    );
    const end = await newest(databases, release.no);
    return { taken, refused, times, ends: { begin: begin.words, end: end.words } };
  });
}

async function newest(databases: OwnedDatabases, no: number) {
  const { db, person } = await deskFor(databases, "feldrin");
  const version = await languageVersion(db, person, no, "en");
  if (!version?.edition || !version.head) throw new Error("The text is gone.");
  const { autosave: last, head, edition } = version;
  return {
    editionId: edition.id,
    content: last?.words?.content ?? head.content,
    words: last?.words?.hash ?? head.wordsHash,
  };
}

/** How many saves that were taken are not followed by exactly the one that was written on them, up to the last. */
function lostIn(taken: readonly Taken[], { begin, end }: { begin: string; end: string }): number {
  const next = new Map(taken.map(({ from, words }) => [from, words]));
  let followed = 0;
  let words: string | undefined = begin;
  while (words !== undefined && words !== end) {
    words = next.get(words);
    if (words !== undefined) followed += 1;
  }
  return taken.length - (words === end ? followed : 0);
}
