import { expect, test } from "../fixtures.ts";

test("an admin adds a colleague, who signs in; another role ends the session at once", async ({
  page,
  signIn,
  browserOf,
  axe,
}) => {
  const email = `ina.tolvar.${Date.now()}@mfa.halvoria.example`;
  await signIn("marrow");
  await page.goto("/desk/users/new");
  await page.getByLabel("Name", { exact: true }).fill("Ina Tolvar");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("checkbox", { name: "Author" }).check({ force: true });
  await page.getByRole("button", { name: "Add person" }).click();
  const password = await page.getByRole("status").getByRole("code").innerText();
  await axe();

  const newcomer = await browserOf(null);
  await newcomer.goto("/desk");
  await newcomer.getByLabel("E-mail address").fill(email);
  await newcomer.getByLabel("Password", { exact: true }).fill(password);
  await newcomer.getByRole("button", { name: "Sign in" }).click();
  await expect(newcomer.getByRole("link", { name: "New release" })).toBeVisible();

  await page.getByRole("link", { name: "People" }).last().click();
  await page.getByRole("row").filter({ hasText: email }).getByRole("link").click();
  await page.getByRole("checkbox", { name: "Auditor" }).check({ force: true });
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("The changes are saved.", { exact: false })).toBeVisible();
  await newcomer.getByRole("link", { name: "New release" }).click();
  await expect(newcomer).toHaveURL(/\/desk\/sign-in/);
});

test("who is no admin is told so, not shown people and settings", async ({ page, signIn }) => {
  await signIn("feldrin");
  for (const path of ["/desk/users", "/desk/users/new", "/desk/settings"]) {
    await page.goto(path);
    await expect(page.getByText("needs the role Admin", { exact: false })).toBeVisible();
  }
});

test("a new name of the office is on its public page within a second", async ({ page, signIn, request }) => {
  const name = `Ministère des Affaires étrangères ${Date.now()}`;
  expect(await (await request.get("/fr")).text()).not.toContain(name); // from now on there is a stored page
  await signIn("marrow");
  await page.goto("/desk/settings");
  await page.getByRole("group", { name: "Français" }).getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("The changes are saved.")).toBeVisible();
  await expect(async () => expect(await (await request.get("/fr")).text()).toContain(name)).toPass({ timeout: 1000 });
});
