import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type PersonKey, people } from "#bin/demo/people.ts";
import { askRunningServer } from "#server/admin-socket.ts";
import type { MadeRelease, ReleaseWish, RetractionWish } from "./fixture-tasks.ts";
import { directory, origin } from "./place.ts";

export interface Fixtures {
  /** Signs a person of the demo in by cookie; everything that the page does from then on is theirs. */
  signIn: (person: PersonKey) => Promise<void>;
  /** A colleague's browser beside the page, signed in; or, for `null`, one that nobody has signed in. */
  browserOf: (person: PersonKey | null) => Promise<Page>;
  /** A release that belongs to this test alone. */
  release: (wish: Omit<ReleaseWish, "mark">) => Promise<MadeRelease>;
  /** Two people take texts of a release back for good. */
  retract: (wish: RetractionWish) => Promise<void>;
  /** Lets 90 seconds pass for the window that writes a release's text, in which it is silent. */
  freeLease: (no: number) => Promise<void>;
  /** What the database answers to a sign-off in raw SQL, under the application's own role, of a release in English. */
  rawSignOff: (no: number, person: PersonKey) => Promise<string>;
  /** Fails with what axe finds on the page as it is now, light and then dark, at each of the widths. */
  axe: (widths?: number[]) => Promise<void>;
  /** Messages on the browser's console that this test expects; any other one fails it. */
  expectedErrors: RegExp[];
  /** Lets an error on the page's console fail the test. */
  watched: (page: Page) => Page;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  expectedErrors: async ({}, use) => {
    await use([]);
  },
  watched: async ({ expectedErrors }, use) => {
    const errors: string[] = [];
    const note = (text: string) => {
      if (!expectedErrors.some((expected) => expected.test(text))) errors.push(text);
    };
    await use((page) => {
      page.on("console", (message) => {
        if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
      });
      page.on("pageerror", (error) => note(String(error)));
      return page;
    });
    expect(errors, "the browser's console").toEqual([]);
  },
  page: async ({ page, watched }, use) => {
    await use(watched(page));
  },
  signIn: async ({ context }, use) => {
    await use((person) => giveSession(context, person));
  },
  browserOf: async ({ browser, watched }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext();
      contexts.push(context);
      if (person) await giveSession(context, person);
      return watched(await context.newPage());
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  release: async ({}, use, info) => {
    let count = 0;
    await use(async (wish) => {
      count += 1;
      const mark = `${info.testId.slice(-6)}${info.retry}${count}`;
      return (await ask("release", { ...wish, mark })) as MadeRelease;
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  retract: async ({}, use) => {
    await use(async (wish) => {
      await ask("retract", wish);
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  freeLease: async ({}, use) => {
    await use(async (no) => {
      await ask("freeLease", { no });
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  rawSignOff: async ({}, use) => {
    await use(async (no, person) => String(await ask("rawSignOff", { no, person })));
  },
  axe: async ({ page }, use) => {
    await use(async (widths = [1440]) => {
      await expect(page).toHaveTitle(/./); // a page that is refreshed has none for a moment
      const found: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          const violations = await violationsOn(page, colorScheme === "dark");
          found.push(...violations.map((violation) => `${colorScheme} ${width}: ${violation}`));
        }
      }
      await page.emulateMedia({ colorScheme: "light" });
      expect(found, page.url()).toEqual([]);
    });
  },
});

export { expect, people };

/** @param isDark - only the colours differ then, and only their rules are asked again */
async function violationsOn(page: Page, isDark: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  if (isDark) axe.withRules(["color-contrast", "link-in-text-block"]);
  else axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

async function giveSession(context: BrowserContext, person: PersonKey): Promise<void> {
  const value = String(await ask("session", { person }));
  await context.clearCookies();
  await context.addCookies([{ name: "communique.session", value, url: origin, httpOnly: true, sameSite: "Lax" }]);
}

async function ask(task: string, input: unknown): Promise<unknown> {
  const answer = await askRunningServer(directory, task, input);
  if (!answer) throw new Error("The harness is not running.");
  return answer.output;
}
