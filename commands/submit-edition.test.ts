import { describe, expect, test } from "vitest";
import { releaseHistory } from "#db/queries/history.ts";
import { signOffPolicies } from "#db/schema/sign-off-policies.ts";
import { testDatabase } from "#test/database.ts";
import { done, refusalOf } from "#test/newsroom.ts";
import { approved, edition, newsroom, submitted, text, version, write, written } from "#test/release.ts";
import { approveEdition } from "./approve-edition.ts";
import { discardEdition } from "./discard-edition.ts";
import { editEdition } from "./edit-edition.ts";
import { recallEdition } from "./recall-edition.ts";
import { submitEdition } from "./submit-edition.ts";

describe("to the approvers and back", () => {
  const database = testDatabase("pglite");

  test("a submitted text has a review with the sign-offs that the policy asks for", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    done(
      await submitEdition(people.ada, { ...(await edition(people.ada, no, "en")), message: " Agreed with cabinet. " }),
    );
    const { edition: found, review } = await version(people.grace, no, "en");
    expect(found).toMatchObject({ state: "in_review", required: ["desk"], signOffs: [] });
    expect(review).toMatchObject({ submittedByName: "ada", message: "Agreed with cabinet.", signOffs: [] });
    const history = await releaseHistory(people.ada.db, people.ada.person, no);
    expect(history?.[0]).toMatchObject({ kind: "submitted", facts: { message: "Agreed with cabinet." } });
  });

  test("the sign-offs are fixed at the submission, whatever becomes of the policy", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await submitted(people, no, "en");
    await database.asOwner(async (owner) => {
      await owner.update(signOffPolicies).set({ current: false });
    });
    const policy = { releaseType: "press_release", needsDesk: true, needsSpokesperson: false, current: true } as const;
    await database.accounts.insert(signOffPolicies).values({ ...policy, version: 2, needsLegal: true });
    const seen = await edition(people.grace, no, "en");
    expect(done(await approveEdition(people.grace, { ...seen, role: "desk" })).state).toBe("approved");

    const other = await written(people);
    await submitted(people, other.no, "en");
    expect((await version(people.grace, other.no, "en")).edition).toMatchObject({ required: ["desk", "legal"] });
  });

  test("a text with a blocking check stays with its authors", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await write(people.ada, no, text("en", { lead: "" }));
    const decision = await submitEdition(people.ada, await edition(people.ada, no, "en"));
    expect(decision).toMatchObject({ refusal: { code: "checks_block", findings: [{ code: "lead_missing" }] } });
    expect((await version(people.ada, no, "en")).edition?.state).toBe("draft");
  });

  test("recall and edit take the text back and close its review; approvals no longer count", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    await submitted(people, no, "en");
    done(await recallEdition(people.dora, { editionId }));
    expect(await version(people.ada, no, "en")).toMatchObject({ edition: { state: "draft" }, review: null });
    await approved(people, no, "en");
    done(await editEdition(people.jana, { editionId }));
    expect(await version(people.ada, no, "en")).toMatchObject({ edition: { state: "draft" }, review: null });
    await submitted(people, no, "en");
    expect((await version(people.ada, no, "en")).edition).toMatchObject({ state: "in_review", signOffs: [] });
  });

  test("only the submitter or a duty editor recalls", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    await submitted(people, no, "en");
    expect(refusalOf(await recallEdition(people.jana, { editionId }))).toBe("not_the_submitter");
  });

  test("an approved edition is discarded with its review, and its revisions stay", async () => {
    const people = await newsroom(database);
    const { no, editionId } = await written(people);
    await approved(people, no, "en");
    done(await discardEdition(people.jana, { editionId }));
    const found = await version(people.ada, no, "en");
    expect(found).toMatchObject({ edition: { state: "discarded" }, version: { stage: "discarded", edition: null } });
    expect(found.head?.content.headline).toBe(text("en").headline);
    expect(refusalOf(await discardEdition(people.jana, { editionId }))).toBe("already_discarded");
  });
});
