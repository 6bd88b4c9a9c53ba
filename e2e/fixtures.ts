import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { type PersonKey, people } from "#bin/demo/people.ts";
import type { Locale } from "#domain/locale.ts";
import { askRunningServer } from "#server/admin-socket.ts";
import type { MadeRelease, ReleaseWish } from "./fixture-tasks.ts";

interface Fixtures {
  /** Signs a person of the demo in by cookie; everything that the page does from then on is theirs. */
  signIn: (person: PersonKey) => Promise<void>;
  /** A release that belongs to this test alone. */
  release: (wish: Omit<ReleaseWish, "mark">) => Promise<MadeRelease>;
  /** Fails with what axe finds on the page as it is now. */
  axe: (page?: Page) => Promise<void>;
  /** Messages on the browser's console that this test expects; any other one fails it. */
  expectedErrors: RegExp[];
}

const directory = "test-results/e2e-data";

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  expectedErrors: async ({}, use) => {
    await use([]);
  },
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    const note = (text: string) => {
      if (!expectedErrors.some((expected) => expected.test(text))) errors.push(text);
    };
    page.on("console", (message) => {
      if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => note(String(error)));
    await use(page);
    expect(errors, "the browser's console").toEqual([]);
  },
  signIn: async ({ context, baseURL }, use) => {
    await use(async (person) => {
      const value = String(await ask("session", { person }));
      await context.clearCookies();
      await context.addCookies([
        { name: "communique.session", value, url: baseURL ?? "", httpOnly: true, sameSite: "Lax" },
      ]);
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  release: async ({}, use, info) => {
    let count = 0;
    await use(async (wish) => {
      count += 1;
      const mark = `${info.testId.slice(0, 6)}${info.retry}${count}`;
      return (await ask("release", { ...wish, mark })) as MadeRelease;
    });
  },
  axe: async ({ page }, use) => {
    await use(async (other = page) => {
      const { violations } = await new AxeBuilder({ page: other })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
    });
  },
});

export { expect, type Locale, people };

async function ask(task: string, input: unknown): Promise<unknown> {
  const answer = await askRunningServer(directory, task, input);
  if (!answer) throw new Error("The harness is not running.");
  return answer.output;
}
