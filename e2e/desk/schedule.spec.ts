import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";

test("a text is in no public byte before its minute, and everywhere at it", async ({
  page,
  signIn,
  release,
  request,
}) => {
  test.setTimeout(180_000);
  const { no, headlines } = await release({ stage: "approved", locales: ["en", "de"] });
  const headline = headlines.en ?? "";
  const article = `/en/newsroom/news/${no}`;
  await signIn("okande");
  await page.goto(`/desk/releases/${no}/schedule`);
  const minute = Math.ceil((Date.now() + 65_000) / 60_000) * 60_000;
  const [day, time] = [
    wallClock({ day: "2-digit", month: "2-digit", year: "numeric" }, minute),
    wallClock({ hour: "2-digit", minute: "2-digit" }, minute),
  ];
  await chooseTime(page, day, time);
  await page.getByRole("button", { name: `Schedule for ${time}` }).click();
  await expect(page.getByText("Scheduled: English and German")).toBeVisible();

  const early: string[] = [];
  const askUntilTheMinute = async () => {
    const pages = await publicPages(request, no);
    const isOver = Date.now() >= minute; // an answer that arrived after the minute proves nothing
    const telling = pages.filter(
      ({ path, status, body }) =>
        body.includes(headline) || (path === article ? status !== 404 : body.includes(String(no))),
    );
    if (!isOver) early.push(...telling.map(({ path }) => path));
    return isOver;
  };
  await expect.poll(askUntilTheMinute, { timeout: 130_000, intervals: [200] }).toBe(true);
  expect(early).toEqual([]);
  await expect
    .poll(async () => (await publicPages(request, no)).map(({ body }) => body.includes(headline)), { timeout: 2000 })
    .toEqual([true, true, true, false, true]);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  for (const locale of ["en", "de"]) expect(sitemap).toMatch(new RegExp(`/${locale}/newsroom/news/[^<]*/${no}<`));
});

test("two languages are scheduled together and can be unscheduled together", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "approved", locales: ["de", "en"] });
  await signIn("okande");
  await page.goto(`/desk/releases/${no}/schedule`);
  await chooseTime(page, "28/03/2027", "10:00");
  await page.getByRole("button", { name: "Schedule for 10:00" }).click();
  await expect(page.getByText("Scheduled: German and English")).toBeVisible();
  await page.getByRole("button", { name: "Unschedule" }).click();
  await expect(page.getByRole("button", { name: /Schedule for/ })).toBeVisible();
  await expect(page.getByText("Scheduled:")).toBeHidden();
});

test("who takes back a sign-off takes the text off the schedule", async ({ page, signIn, release, browserOf }) => {
  const { no } = await release({ stage: "approved", locales: ["en"], approver: "noor" });
  const duty = await browserOf("okande");
  await duty.goto(`/desk/releases/${no}/schedule`);
  await chooseTime(duty, "28/03/2027", "10:00");
  await duty.getByRole("button", { name: "Schedule for 10:00" }).click();
  await expect(duty.getByText("Scheduled: English")).toBeVisible();

  await signIn("noor");
  await page.goto(`/desk/releases/${no}/review?locale=en`);
  await page.getByRole("button", { name: "Take back my sign-off" }).click();
  await expect(page.getByText("Desk: still missing")).toBeVisible();

  await duty.reload();
  await expect(duty.getByText("In review; appears later, when approved")).toBeVisible();
  await expect(duty.getByText("Scheduled:")).toBeHidden();
});

test("a time that does not exist is refused, one that happens twice is asked about", async ({
  page,
  signIn,
  release,
}) => {
  const { no } = await release({ stage: "approved", locales: ["en"] });
  await signIn("okande");
  await page.goto(`/desk/releases/${no}/schedule`);
  const act = page.getByRole("button", { name: "Schedule for 02:30" });
  await chooseTime(page, "28/03/2027", "02:30");
  await expect(page.getByRole("paragraph").filter({ hasText: "02:30 does not exist on that day" })).toBeVisible();
  await expect(act).toHaveAttribute("aria-disabled", "true");

  await chooseTime(page, "31/10/2027", "02:30");
  const question = page.getByRole("radiogroup", { name: "02:30 happens twice on that day. Which one?" });
  await expect(act).toHaveAttribute("aria-disabled", "true");
  await question.getByRole("radio", { name: "The second, winter time" }).check({ force: true });
  await act.click();
  await expect(page.getByText("Scheduled: English")).toBeVisible();
  await expect(page.getByText("01:30 UTC", { exact: false })).toBeVisible();
});

/** The pages that could tell too early. */
async function publicPages(request: APIRequestContext, no: number) {
  const paths = ["/en", "/en/newsroom", "/en/feed.xml", "/sitemap.xml", `/en/newsroom/news/${no}`];
  return Promise.all(
    paths.map(async (path) => {
      const response = await request.get(path);
      return { path, status: response.status(), body: await response.text() };
    }),
  );
}

/** @param day - `DD/MM/YYYY` */
async function chooseTime(page: Page, day: string, time: string): Promise<void> {
  await page.getByRole("group", { name: "Day" }).getByRole("spinbutton").first().click();
  await page.keyboard.type(day.replaceAll("/", ""));
  await page
    .getByRole("group", { name: /Time in/ })
    .getByRole("spinbutton")
    .first()
    .click();
  await page.keyboard.type(time.replace(":", ""));
}

/** By the clock of the demo's office. */
function wallClock(parts: Intl.DateTimeFormatOptions, at: number): string {
  return new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "Europe/Berlin" }).format(at);
}
