import { expect, test } from "../fixtures.ts";

test("axe finds nothing where people sign in and begin", async ({ page, signIn, axe }) => {
  test.setTimeout(240_000);
  await page.goto("/desk/sign-in");
  await axe([1440, 390]);
  await signIn("feldrin");
  for (const path of ["", "?stage=retracted&search=nothing", "/new", "/import"]) {
    await page.goto(`/desk/releases${path}`);
    await axe([1440, 390]);
  }
});

test("axe finds nothing where people write", async ({ page, signIn, release, axe }) => {
  test.setTimeout(240_000);
  const draft = await release({ stage: "draft", locales: ["en", "ar"] });
  const published = await release({ stage: "published", locales: ["en"] });
  const review = await release({ stage: "in_review", locales: ["en"] });
  await signIn("feldrin");
  for (const path of [`${draft.no}/en`, `${draft.no}/ar`]) {
    await page.goto(`/desk/releases/${path}`);
    await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
    await axe([1440, 390]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole("tab", { name: "Details" }).click();
    await axe();
  }
  for (const path of [`${draft.no}/fr`, `${draft.no}/ar/preview`, `${review.no}/en`, `${published.no}/en`]) {
    await page.goto(`/desk/releases/${path}`);
    await axe();
  }
  await page.getByRole("button", { name: "New edition…" }).click();
  await axe();
});

test("axe finds nothing where people decide", async ({ page, signIn, release, axe, expectedErrors }) => {
  expectedErrors.push(/404/);
  test.setTimeout(240_000);
  const review = await release({ stage: "in_review", locales: ["en", "ar"] });
  const approved = await release({ stage: "approved", locales: ["en", "ar"] });
  const published = await release({ stage: "published", locales: ["en", "ar"] });
  await signIn("olden");
  await page.goto(`/desk/releases/${review.no}/review?locale=ar`);
  await axe([1440, 390]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Freigeben …" }).click();
  await axe();
  for (const path of [
    `${approved.no}/schedule`,
    `${published.no}/schedule`,
    `${published.no}/ar/withdrawal`,
    `${published.no}/retraction`,
    `${published.no}/history`,
    "0000001",
  ]) {
    await page.goto(`/desk/releases/${path}`);
    await axe();
  }
});

test("axe finds nothing where admins work", async ({ page, signIn, axe }) => {
  test.setTimeout(240_000);
  await signIn("marrow");
  await page.goto("/desk/users");
  await axe([1440, 390]);
  await page.getByRole("link", { name: "Jana Feldrin" }).click();
  await expect(page.getByRole("heading", { name: "Jana Feldrin", level: 1 })).toBeVisible();
  await axe();
  for (const path of ["users/new", "settings", "settings/topics", "settings/contacts", "settings/sign-off"]) {
    await page.goto(`/desk/${path}`);
    await axe();
  }
});
