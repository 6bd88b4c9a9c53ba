import { expect, test } from "vitest";
import type { Question } from "#app/answer.ts";
import { RenderFault, renderPage } from "./rendering.ts";

/** Next, with a page that asks what it is told to. */
async function rendered(...asked: Question[]) {
  const seen: (number | undefined)[] = [];
  const page = await renderPage(
    (_request, response) => {
      const note = globalThis.__communiqueAnswer?.getStore();
      seen.push(note?.generation);
      note?.asked?.push(...asked);
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end("<!doctype html><p>text</p>");
    },
    "/en",
    "www.example.org",
    7,
  );
  return { page, seen };
}

function question(answers: string[], generations: (number | undefined)[] = []): Question {
  const [digest = ""] = answers;
  return {
    digest,
    again: async () => {
      generations.push(globalThis.__communiqueAnswer?.getStore()?.generation);
      return answers.length > 1 ? (answers.splice(1, 1)[0] ?? "") : digest;
    },
  };
}

test("a page is rendered in a generation, and holds in a later one that answers all its questions alike", async () => {
  const generations: (number | undefined)[] = [];
  const { page, seen } = await rendered(question(["a"], generations), question(["b"], generations));
  expect(page).toMatchObject({ status: 200, body: "<!doctype html><p>text</p>" });
  expect(seen).toEqual([7]);
  expect(await page.holds?.(8)).toBe(true);
  expect(generations).toEqual([8, 8]);
});

test("one other answer, and it does not hold", async () => {
  const { page } = await rendered(question(["a"]), question(["b", "c"]));
  expect(await page.holds?.(8)).toBe(false);
});

test("a page that asked nothing is never known to hold", async () => {
  const { page } = await rendered();
  expect(await page.holds?.(8)).toBe(false);
});

test("a page that answers 500 is a fault", async () => {
  const next = (_request: unknown, response: { statusCode: number; end: () => void }) => {
    response.statusCode = 500;
    response.end();
  };
  await expect(renderPage(next, "/en", "www.example.org", 7)).rejects.toThrow(RenderFault);
});
