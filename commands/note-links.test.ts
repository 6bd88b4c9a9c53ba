import { expect, test } from "vitest";
import type { Desk } from "#db/desk.ts";
import { checkRunOf } from "#db/queries/check-runs.ts";
import { releaseHistory } from "#db/queries/history.ts";
import { keepAnswer, knownLinks } from "#db/queries/link-answers.ts";
import { passedWarningsOf } from "#db/queries/passed-warnings.ts";
import { rulesVersion } from "#domain/check-version.ts";
import { textBlocks } from "#richtext/blocks.ts";
import { markedLinkAnswers } from "#richtext/finding-mark.ts";
import { doc, link, p } from "#test/bodies.ts";
import { eachDriver } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { newsroom, text, version, wordsOf, write, written } from "#test/release.ts";
import { autosave } from "./autosave.ts";
import { noteLinks } from "./note-links.ts";
import { passWarning } from "./pass-warning.ts";

const here = { origin: "https://news.example.org", hasNetwork: true };

function withLink(...addresses: string[]) {
  const lead = text("en").body.content ?? [];
  return text("en", { body: doc(...lead, p(...addresses.map((href) => link(`See ${href}`, href)))) });
}

eachDriver("the links of a text that is written", (database) => {
  async function isDue(address: string): Promise<boolean> {
    return (await knownLinks(database.app, [address]))[0]?.isDue ?? false;
  }

  test("are noted from the newest words, those that no revision has among them", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    await write(people.ada, no, withLink("http://first.org/a"));
    const parent = wordsOf(await version(people.ada, no, "en"));
    done(
      await autosave(people.ada, {
        editionId,
        parent,
        save: { tab: "0198c7a0-0000-7000-8000-000000000001", no: 1 },
        content: withLink("http://second.org/b#part", "mailto:press@example.org"),
        blockIds: ["", ""],
      }),
    );
    const before = await releaseHistory(people.ada.db, people.ada.person, no);
    const noted = done(await noteLinks(people.ada, { editionId, ...here }));
    expect(noted).toEqual({
      addresses: ["http://second.org/b"],
      asked: ["http://second.org/b"],
      silence: null,
    });
    expect([await isDue("http://first.org/a"), await isDue("http://second.org/b")]).toEqual([false, true]);
    expect(await releaseHistory(people.ada.db, people.ada.person, no)).toEqual(before);
  });

  test("are not noted again while their answer holds", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    await write(people.ada, no, withLink("http://known.org/"));
    done(await noteLinks(people.ada, { editionId, ...here }));
    await keepAnswer(database.app, "http://known.org/", { kind: "reached" });
    done(await noteLinks(people.ada, { editionId, ...here }));
    expect(await isDue("http://known.org/")).toBe(false);
  });

  test("of a confidential release, or without a network, are noted only where they are this site's", async () => {
    const people = await newsroom(database);
    const own = "/en/newsroom/news/x/1234567";
    const secret = await written(people, "en", { confidential: true });
    await write(people.ada, secret.no, withLink("http://secret.org/", own));
    const noted = done(await noteLinks(people.ada, { editionId: secret.editionId, ...here }));
    expect(noted).toEqual({ addresses: ["http://secret.org/", own], asked: [own], silence: "confidential" });
    expect([await isDue("http://secret.org/"), await isDue(own)]).toEqual([false, true]);

    const { no, editionId } = await written(people);
    await write(people.ada, no, withLink("http://offline.org/"));
    expect(done(await noteLinks(people.ada, { editionId, ...here, hasNetwork: false })).silence).toBe("no_network");
    expect(await isDue("http://offline.org/")).toBe(false);
  });

  test("are noted only by who may write them", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    await write(people.ada, no, withLink("http://reader.org/"));
    for (const desk of [people.dora, people.amira]) {
      expect(refusalOf(await noteLinks(desk, { editionId, ...here }))).toBe("edition_not_found");
    }
    expect(refusalOf(await noteLinks(people.ada, { editionId: people.ada.person.id, ...here }))).toBe(
      "edition_not_found",
    );
    expect(await isDue("http://reader.org/")).toBe(false);
  });

  test("whose answer is a warning can be let pass, and are not kept with what the rules say", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    await write(people.ada, no, withLink("http://dead.org/page"));
    done(await noteLinks(people.ada, { editionId, ...here }));
    const mark = await markIn(people.ada, no, "http://dead.org/page");
    const reason = "The page opens on the day of the conference.";
    expect(refusalOf(await passWarning(people.jana, { editionId, mark, reason }))).toBe("warning_gone");
    await keepAnswer(database.app, "http://dead.org/page", { kind: "gone", status: 404 });
    done(await passWarning(people.jana, { editionId, mark, reason }));

    const { localizationId, head } = await version(people.ada, no, "en");
    expect(await passedWarningsOf(people.ada.db, localizationId)).toMatchObject([{ mark, code: "link_gone", reason }]);
    const revision = { localizationId, revisionSeq: head?.seq ?? 0, signOffHash: head?.signOffHash ?? "" };
    const kept = await checkRunOf(people.ada.db, revision, rulesVersion);
    expect(kept?.map(({ code }) => code)).not.toContain("link_gone");
  });
});

/** Of the warning that the page is gone. */
async function markIn(desk: Desk, no: number, address: string): Promise<string> {
  const { head } = await version(desk, no, "en");
  if (!head) throw new Error("No text.");
  const { content } = head;
  const links = [{ address, answer: { kind: "gone", status: 404 } }] as const;
  const [found] = markedLinkAnswers({ content, blocks: textBlocks(content.body) }, { links, silence: null });
  return found?.mark ?? "";
}
