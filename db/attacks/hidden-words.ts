import type { Databases, Db } from "#db/client.ts";
import {
  approve,
  approved,
  approveNext,
  clear,
  closeReview,
  openEdition,
  type People,
  peopleOf,
  publish,
  release,
  releaseIn,
  requestRetraction,
  retract,
  save,
  schedule,
  setState,
  submit,
  type Text,
  unschedule,
} from "./newsroom.ts";

/** The only instant at which anything of this newsroom will change by itself. */
const nextInstant = new Date("2031-07-19T03:57:41.123Z");

const hidden = [
  ...["draft", "submitted", "returned", "approved", "discarded", "confidential", "scheduled", "scheduledlater"],
  ...["unscheduled", "scheduledupdate", "openupdate", "earlierrevision", "supersededthenretracted", "retracted"],
  ...["togethergerman", "workingtitle", "journalistsonly"],
] as const;

type Hidden = (typeof hidden)[number];

/** Words that nobody outside the desk may ever see, one for each way in which a text is not public. */
export const hiddenWords = hidden.map(word);

/** A word of a text that is public: what cannot print this one proves nothing by not printing the others. */
export const liveWord = "zqlivezq";

/** What betrays the schedule: its instant in text, in seconds and in milliseconds. */
const instantWords = [/2031-07-1/, /0[0-9]:57:41/, /1942199861/];

/** Which of the words that must not be there are in an output. */
export function leaks(output: string): string[] {
  return [...textLeaks(output), ...instantWords.filter((one) => one.test(output)).map(String)];
}

/** The same for the front, which may know when something changes, but not what. */
export function textLeaks(output: string): string[] {
  return hiddenWords.filter((one) => output.includes(one));
}

/** A newsroom with a text in every stage, each with its word. */
export async function hideWords(database: Pick<Databases, "app" | "accounts">): Promise<People> {
  const people = await peopleOf(database.accounts);
  await database.app.transaction(async (tx) => {
    await save(tx, await opened(tx, people), word("draft"), people.ada);
    await save(tx, await opened(tx, people, true), word("confidential"), people.ada);
    await inReview(tx, people, word("submitted"));
    await closeReview(tx, await inReview(tx, people, word("returned")));
    await wordsApproved(tx, people, word("approved"));
    await setState(tx, await inDraft(tx, people, word("discarded")), "discarded");
    await scheduled(tx, people);
    await live(tx, people);
    await withRetraction(tx, people);
  });
  return people;
}

function word(name: Hidden): string {
  return `zq${name}zq`;
}

async function opened(tx: Db, people: People, confidential = false): Promise<Text> {
  const text = await release(tx, people, { workingTitle: word("workingtitle"), confidential });
  await openEdition(tx, text);
  return text;
}

async function inDraft(tx: Db, people: People, words: string): Promise<Text> {
  const text = await opened(tx, people);
  await save(tx, text, words, people.ada);
  return text;
}

async function inReview(tx: Db, people: People, words: string): Promise<Text> {
  const text = await inDraft(tx, people, words);
  await submit(tx, text);
  return text;
}

async function wordsApproved(tx: Db, people: People, words: string): Promise<Text> {
  return approveNext(tx, await release(tx, people, { workingTitle: word("workingtitle") }), words);
}

async function scheduled(tx: Db, people: People): Promise<void> {
  await schedule(tx, nextInstant, await wordsApproved(tx, people, word("scheduled")));
  const later = new Date(nextInstant.getTime() + 1000);
  await schedule(tx, later, await wordsApproved(tx, people, word("scheduledlater")));
  const back = await wordsApproved(tx, people, word("unscheduled"));
  await schedule(tx, nextInstant, back);
  await unschedule(tx, back);
  const [english, german] = await releaseIn(tx, people, ["en", "de"], { mode: "together" });
  if (!english || !german) throw new Error("No text.");
  await approveNext(tx, english, word("scheduled"));
  await approveNext(tx, german, word("togethergerman"));
  await schedule(tx, nextInstant, english, german);
}

async function live(tx: Db, people: People): Promise<void> {
  const text = await inDraft(tx, people, word("earlierrevision"));
  text.journalistsOnly = word("journalistsonly");
  await save(tx, text, liveWord, people.ada);
  await submit(tx, text);
  await approve(tx, text, people.grace);
  await clear(tx, text, { desk: people.grace });
  await publish(tx, text);
  await openEdition(tx, text);
  await save(tx, text, word("openupdate"), people.ada);

  const next = await approved(tx, people);
  await publish(tx, next);
  await schedule(tx, nextInstant, await approveNext(tx, next, word("scheduledupdate")));
}

async function withRetraction(tx: Db, people: People): Promise<void> {
  const text = await wordsApproved(tx, people, word("supersededthenretracted"));
  await publish(tx, text);
  await publish(tx, await approveNext(tx, text, word("retracted")));
  await retract(tx, text, await requestRetraction(tx, text));
}
