import { expect, test } from "vitest";
import { prepareServer } from "#db/server.ts";
import { onServer, startServer } from "#test/server.ts";
import { operatorMessage } from "./operator-message.ts";

const refused = Object.assign(new Error('password authentication failed for user "x"'), { code: "28P01" });

test.each([
  ["a wrong password", refused],
  ["a login that the server lets in from elsewhere only", Object.assign(new Error(), { code: "28000" })],
  ["one inside what a driver threw", new Error("failed", { cause: refused })],
])("a login that is refused is a sentence that names the settings: %s", (_title, error) => {
  expect(operatorMessage(error)).toMatch(/^The login of DATABASE_URL or DATABASE_URL_OWNER is refused\. /);
});

test("so is a database that is not there", () => {
  expect(operatorMessage(Object.assign(new Error(), { code: "3D000" }))).toMatch(/^There is no database of the name/);
});

test("a fault of ours is none", () => {
  expect(operatorMessage(new Error("undefined is not a function"))).toBeUndefined();
  expect(operatorMessage(Object.assign(new Error(), { code: "22P02" }))).toBeUndefined();
});

// on a server of its own, where no role of the product exists and every login needs its password
test("a first start with the logins of later says which one is missing, and with it succeeds", async () => {
  const server = await startServer();
  try {
    const login = (username: string) => Object.assign(new URL(server.url), { username, password: username }).href;
    const settings = {
      url: login("communique_app"),
      readerUrl: login("communique_public_reader"),
      frontUrl: login("communique_front"),
      accountsUrl: login("communique_accounts"),
      ownerUrl: undefined,
      secret: "the secret of the tests",
    };
    const error = await prepareServer(settings, () => {}).catch((thrown: unknown) => thrown);
    expect(operatorMessage(error)).toContain("set DATABASE_URL_OWNER to a login that may create roles");

    await prepareServer({ ...settings, ownerUrl: server.url }, () => {});
    await prepareServer(settings, () => {}); // from then on without it
    await onServer(settings.frontUrl, async () => {});
  } finally {
    await server.stop();
  }
}, 120_000);
