import { expect, test } from "vitest";
import { releaseEvents, releaseHistory } from "#db/queries/history.ts";
import { replay } from "#domain/replay.ts";
import { eachDriver } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { newsroom, version, written } from "#test/release.ts";
import { nameRevision } from "./name-revision.ts";

eachDriver("a revision's name", (database) => {
  test("stands in the history with who gave it, and changes nothing", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    const before = await version(people.ada, no, "en");
    const seq = before.head?.seq ?? 0;
    done(await nameRevision(people.jana, { editionId, seq, label: "after the cabinet" }));
    const after = await version(people.ada, no, "en");
    expect(after.edition).toEqual(before.edition);
    expect(after.hands).toEqual(before.hands);
    const [entry] = (await releaseHistory(people.ada.db, people.ada.person, no)) ?? [];
    expect(entry).toMatchObject({
      kind: "revision_named",
      personName: "jana",
      locale: "en",
      facts: { seq, label: "after the cabinet" },
    });
    const replayed = replay(await releaseEvents(people.ada.db, before.release.id));
    expect(replayed.get(editionId)).toMatchObject({ state: "draft", seq, hash: before.head?.signOffHash });
  });

  test("is refused to who does not write, and for a revision that was overtaken", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    const { head } = await version(people.ada, no, "en");
    const named = { editionId, seq: head?.seq ?? 0, label: "late" };
    const before = await releaseHistory(people.ada.db, people.ada.person, no);
    expect(refusalOf(await nameRevision(people.dora, named))).toBe("not_a_writer");
    expect(refusalOf(await nameRevision(people.ada, { ...named, seq: named.seq - 1 }))).toBe("revision_not_newest");
    expect(before).not.toEqual([]);
    expect(await releaseHistory(people.ada.db, people.ada.person, no)).toEqual(before);
  });
});
