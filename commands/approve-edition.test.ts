import { expect, test } from "vitest";
import { releaseHistory } from "#db/queries/history.ts";
import { signOffPolicies } from "#db/schema/sign-off-policies.ts";
import { eachDriver } from "#test/database.ts";
import { deskFor, done, refusalOf } from "#test/newsroom.ts";
import { approved, edition, newsroom, submitted, text, version, wordsOf, write, written } from "#test/release.ts";
import { approveEdition } from "./approve-edition.ts";
import { requestChanges } from "./request-changes.ts";
import { revokeSignOff } from "./revoke-sign-off.ts";
import { saveRevision } from "./save-revision.ts";

eachDriver("sign-off", (database) => {
  test("a colleague approves the text that they saw, and the act is recorded", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await submitted(people, no, "en");
    const seen = await edition(people.grace, no, "en");
    const decision = await approveEdition(people.grace, { ...seen, role: "desk", comment: "Agreed." });
    expect(decision).toMatchObject({ ok: true, value: { state: "approved" } });
    const { edition: found, review } = await version(people.ada, no, "en");
    expect(found).toMatchObject({
      state: "approved",
      publication: null,
      signOffs: [{ by: people.grace.person.id, role: "desk" }],
    });
    expect(review?.signOffs).toMatchObject([{ name: "grace", role: "desk", comment: "Agreed." }]);
    const [newest] = (await releaseHistory(people.ada.db, people.ada.person, no)) ?? [];
    expect(newest).toMatchObject({
      kind: "approved",
      personName: "grace",
      locale: "en",
      facts: { role: "desk", comment: "Agreed.", complete: 1 },
    });
  });

  test("who helped to write is refused, also after somebody else's revision", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await write(people.grace, no, text("en", { lead: "A lead by the approver." }));
    await write(people.ada, no, text("en"));
    await submitted(people, no, "en");
    const seen = await edition(people.grace, no, "en");
    expect(refusalOf(await approveEdition(people.grace, { ...seen, role: "desk" }))).toBe("own_work");
    expect((await version(people.ada, no, "en")).edition?.state).toBe("in_review");
  });

  test("an approval of a text that was not seen is refused", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    await submitted(people, no, "en");
    const unseen = { editionId, seen: "0".repeat(64), role: "desk" } as const;
    expect(refusalOf(await approveEdition(people.grace, unseen))).toBe("stale_revision");
  });

  test("every sign-off that the policy asks for is needed", async () => {
    const people = await newsroom(database);
    const type = { releaseType: "press_release", needsSpokesperson: false } as const;
    await database.asOwner((owner) => owner.update(signOffPolicies).set({ current: false }));
    await database.accounts
      .insert(signOffPolicies)
      .values({ ...type, version: 2, needsDesk: true, needsLegal: true, current: true });
    const { no } = await written(people);
    await submitted(people, no, "en");
    const seen = await edition(people.grace, no, "en");
    expect(done(await approveEdition(people.grace, { ...seen, role: "desk" })).state).toBe("in_review");
    expect(refusalOf(await approveEdition(people.grace, { ...seen, role: "desk" }))).toBe("already_signed_off");
    expect(done(await approveEdition(people.lee, { ...seen, role: "legal" })).state).toBe("approved");
    await database.asOwner((owner) => owner.update(signOffPolicies).set({ current: false }));
    await database.accounts
      .insert(signOffPolicies)
      .values({ ...type, version: 3, needsDesk: true, needsLegal: false, current: true });
  });

  test("an objection sends an approved text back with its reason", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const seen = await approved(people, no, "en");
    done(await requestChanges(people.lee, { ...seen, reason: "The number is wrong." }));
    const { edition: found, objection, review } = await version(people.ada, no, "en");
    expect(found).toMatchObject({ state: "changes_requested", objection: { by: people.lee.person.id } });
    expect(objection).toMatchObject({ byName: "lee", reason: "The number is wrong." });
    expect(review).toBeNull();
    const [newest] = (await releaseHistory(people.ada.db, people.ada.person, no)) ?? [];
    expect(newest).toMatchObject({ kind: "changes_requested", facts: { reason: "The number is wrong." } });
  });

  test("a text that was sent back, changed and submitted again can be approved by the same person", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const seen = await approved(people, no, "en");
    done(await requestChanges(people.grace, { ...seen, reason: "A better lead, please." }));
    await write(people.ada, no, text("en", { lead: "Twenty states agree on safe routes for shipping." }));
    await approved(people, no, "en");
    expect((await version(people.ada, no, "en")).edition?.state).toBe("approved");
  });

  test("a sign-off taken back opens a new review of the same text, and can be given anew", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const seen = await approved(people, no, "en");
    const before = await version(people.ada, no, "en");
    done(await revokeSignOff(people.grace, seen));
    const { edition: found, review, head } = await version(people.ada, no, "en");
    expect(found).toMatchObject({ state: "in_review", signOffs: [], signOffHash: seen.seen });
    expect(review?.no).toBe((before.review?.no ?? 0) + 1);
    expect(head?.seq).toBe(before.head?.seq);
    expect(refusalOf(await revokeSignOff(people.grace, seen))).toBe("not_signed_off_by_you");
    done(await approveEdition(people.grace, { ...seen, role: "desk" }));
    expect((await version(people.ada, no, "en")).edition?.state).toBe("approved");
  });

  test("invariant 3: what is approved is the hash of the text as it is stored", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const seen = await approved(people, no, "en");
    const { head, edition: found } = await version(people.ada, no, "en");
    expect([head?.signOffHash, found?.signOffHash]).toEqual([seen.seen, seen.seen]);
  });

  test("an approver who becomes an author of a later revision cannot sign that one", async () => {
    const people = await newsroom(database);
    const max = await deskFor(database, "max", { roles: ["approver"], signOffRoles: ["desk"] });
    const { no, editionId } = await written(people);
    const seen = await approved(people, no, "en");
    done(await requestChanges(people.grace, { ...seen, reason: "I write the lead myself." }));
    const parent = await version(people.grace, no, "en");
    done(
      await saveRevision(people.grace, {
        editionId,
        parent: wordsOf(parent),
        save: null,
        content: text("en", { lead: "Twenty states agree on safe routes for shipping." }),
        blockIds: [],
      }),
    );
    await submitted(people, no, "en");
    const now = await edition(people.grace, no, "en");
    expect(refusalOf(await approveEdition(people.grace, { ...now, role: "desk" }))).toBe("own_work");
    expect(done(await approveEdition(max, { ...now, role: "desk" })).state).toBe("approved");
  });
});
