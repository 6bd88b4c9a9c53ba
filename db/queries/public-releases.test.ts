import { describe, expect, test } from "vitest";
import { publishEditions } from "#commands/publish-editions.ts";
import { withdrawPublication } from "#commands/withdraw-publication.ts";
import { testDatabase } from "#test/database.ts";
import { content } from "#test/examples.ts";
import { done } from "#test/newsroom.ts";
import { approved, newsroom, written } from "#test/release.ts";
import { linkedReleases, publicReleases } from "./public-releases.ts";

describe("public releases", () => {
  const database = testDatabase("pglite");

  test("a release is public in the languages in which it can be read, withdrawn or not; a draft nowhere", async () => {
    const people = await newsroom(database);
    const draft = await written(people);
    const { no } = await written(people);
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    const { headline } = content();
    const numbers = [no, draft.no, 1000000];
    expect(await publicReleases(database.app, numbers, "en")).toEqual(new Map([[no, headline]]));
    expect(await publicReleases(database.app, numbers, "de")).toEqual(new Map());
    expect(await publicReleases(database.app, [], "en")).toEqual(new Map());
    expect(await linkedReleases(database.app, [draft.no, no], "en")).toEqual([
      { no: draft.no, isPublic: false },
      { no, isPublic: true },
    ]);

    done(
      await withdrawPublication(people.dora, {
        releaseNo: no,
        locale: "en",
        explanation: "The meeting was cancelled.",
      }),
    );
    expect(await publicReleases(database.app, numbers, "en")).toEqual(new Map([[no, headline]]));
  });
});
