import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { correctCases, plantedCases } from "#test/corpus/run-corpus.ts";
import { rulesVersion } from "./check-version.ts";

/** SHA-256 of all that the rules say to the corpus, by their version. A new output is a new line, never a changed one. */
const recorded: Record<number, string> = {
  1: "6c526fa2b1da8f8122cabcb6a68bf3f126f25114aa6899b5db7b724e62296011",
};

test("rules that say something else have another version", () => {
  const said = [...correctCases(), ...plantedCases()].map(({ name, findings }) => [name, findings]);
  const output = createHash("sha256").update(JSON.stringify(said)).digest("hex");
  expect(output, "Raise rulesVersion in check-version.ts and record this output under it.").toBe(
    recorded[rulesVersion],
  );
}, 60_000);
