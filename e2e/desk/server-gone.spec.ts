import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoPassword } from "#auth/demo-accounts.ts";
import { startProduct } from "#test/product-process.ts";
import { startServer } from "#test/server.ts";
import { expect, people, test } from "../fixtures.ts";

test("what is typed while the database or the server is gone is saved when it is back", async ({
  page,
  expectedErrors,
}) => {
  test.setTimeout(240_000); // it starts a database and the product twice, and waits for saves that are tried again
  expectedErrors.push(/Failed to load resource|ERR_CONNECTION|importScripts/);
  const database = await startServer();
  const directory = await mkdtemp(join(tmpdir(), "communique-gone-"));
  const settings = { DATABASE_URL: database.url, DATA_DIRECTORY: directory, COMMUNIQUE_MODE: "demo" };
  let product = await startProduct(settings);
  try {
    await product.started;
    await page.goto(`http://localhost:${product.port}/desk/releases/new`);
    await page.getByLabel("E-mail address").fill(people.feldrin.email);
    await page.getByLabel("Password", { exact: true }).fill(demoPassword);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("textbox", { name: "Working title" }).fill("A consulate in Orrevik");
    await page.getByRole("button", { name: "Create and write" }).click();
    const lead = page.getByRole("textbox", { name: "Lead", exact: true });
    const onDevice = page.getByText("Saved on this device only").first();
    const saved = page.getByText(/^Saved \d\d:\d\d/).first();
    const patient = { timeout: 60_000 }; // it is tried again after thirty seconds at the latest
    await expect(lead).toBeEditable();
    await expect(saved).toBeVisible();

    await database.halt();
    await lead.fill("Typed without a database.");
    await expect(onDevice).toBeVisible(patient);
    await database.resume();
    await expect(saved).toBeVisible(patient);
    await page.reload();
    await expect(lead).toHaveValue("Typed without a database.");

    await expect(lead).toBeEditable();
    product.child.kill("SIGKILL");
    await product.ended;
    await lead.fill("Typed without a server.");
    await expect(onDevice).toBeVisible(patient);
    product = await startProduct({ ...settings, PORT: String(product.port) });
    await product.started;
    await expect(saved).toBeVisible(patient);
    await page.reload();
    await expect(lead).toHaveValue("Typed without a server.");
  } finally {
    product.child.kill("SIGKILL");
    await product.ended;
    await database.stop();
    await rm(directory, { recursive: true, force: true });
  }
});
