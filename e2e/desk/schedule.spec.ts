import { expect, test } from "../fixtures.ts";

test("a time that does not exist is refused with its neighbours", async ({ page, signIn, release }) => {
  const { no } = await release({ stage: "approved", locales: ["en"] });
  await signIn("okande");
  await page.goto(`/desk/releases/${no}/schedule`);
  await page.getByRole("group", { name: "Day" }).getByRole("spinbutton").first().click();
  await page.keyboard.type("28032027");
  await page
    .getByRole("group", { name: /Time in/ })
    .getByRole("spinbutton")
    .first()
    .click();
  await page.keyboard.type("0230");
  await expect(page.getByText(/does not exist/)).toBeVisible();
});

test("two languages are scheduled together, are secret until then, and can be unscheduled", async ({
  page,
  signIn,
  release,
  request,
}) => {
  const { no, headlines } = await release({ stage: "approved", locales: ["de", "en"] });
  await signIn("okande");
  await page.goto(`/desk/releases/${no}/schedule`);
  await page.getByRole("group", { name: "Day" }).getByRole("spinbutton").first().click();
  await page.keyboard.type("28032027");
  await page
    .getByRole("group", { name: /Time in/ })
    .getByRole("spinbutton")
    .first()
    .click();
  await page.keyboard.type("1000");
  await page.getByRole("button", { name: "Schedule for 10:00" }).click();
  await expect(page.getByText("Scheduled:", { exact: false })).toBeVisible();

  for (const path of ["/en", "/en/newsroom", "/en/feed.xml", "/sitemap.xml", `/en/newsroom/news/${no}`]) {
    const body = await (await request.get(path)).text();
    expect(body).not.toContain(headlines.en);
  }
  expect((await request.get(`/en/newsroom/news/${no}`)).status()).toBe(404);

  await page.getByRole("button", { name: "Unschedule" }).click();
  await expect(page.getByRole("button", { name: /Schedule for/ })).toBeVisible();
});
