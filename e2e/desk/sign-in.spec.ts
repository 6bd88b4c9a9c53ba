import { demoPassword } from "#auth/demo-accounts.ts";
import { expect, people, test } from "../fixtures.ts";

test("a person of the demo signs in; signing out ends the session for whoever else holds it", async ({
  page,
  context,
  browserOf,
}) => {
  await page.goto("/desk");
  await page.getByLabel("E-mail address").fill(people.feldrin.email);
  await page.getByLabel("Password", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Releases", level: 1 })).toBeVisible();

  const copy = await browserOf(null);
  await copy.context().addCookies(await context.cookies());
  await copy.goto("/desk/releases");
  await expect(copy.getByRole("heading", { name: "Releases", level: 1 })).toBeVisible();

  await page.getByLabel("Account of Jana Feldrin").click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await copy.reload();
  await expect(copy).toHaveURL(/\/desk\/sign-in/);
});

test("a wrong password is refused in the same words as an unknown account", async ({ page }) => {
  for (const email of [people.brask.email, "nobody@mfa.halvoria.example"]) {
    await page.goto("/desk/sign-in");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill("not-the-right-password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("That did not match.", { exact: false }).first()).toBeVisible();
  }
});

test("what was typed before the page's script arrived is what signs in", async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("/desk/sign-in", { waitUntil: "commit" });
  await page.getByLabel("E-mail address").fill(people.noor.email);
  await page.getByLabel("Password", { exact: true }).fill(demoPassword);
  arrive();
  await page.getByRole("button", { name: "Show password" }).click(); // off until script has taken over
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("type", "text");
  await expect(page.getByLabel("E-mail address")).toHaveValue(people.noor.email);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Releases", level: 1 })).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a person signs in all the same", async ({ page }) => {
    await page.goto("/desk/sign-in");
    await page.getByLabel("E-mail address").fill(people.noor.email);
    await page.getByLabel("Password", { exact: true }).fill(demoPassword);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("heading", { name: "Releases", level: 1 })).toBeVisible();
  });
});
