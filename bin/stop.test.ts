import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ProductProcess, startProduct } from "#test/product-process.ts";
import { signInForm } from "#test/sign-in-form.ts";

const patience = 120_000;

let directory: string;
let product: ProductProcess;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "communique-stop-"));
  product = await startProduct({ DATA_DIRECTORY: directory, COMMUNIQUE_MODE: "production" });
  await product.started;
}, patience);

afterEach(async () => {
  product.child.kill("SIGKILL");
  await product.ended;
  await rm(directory, { recursive: true, force: true });
}, patience);

test(
  "on SIGTERM what is under way is answered, kept-alive connections end, and so does the process with 0",
  async () => {
    const agent = new Agent({ keepAlive: true });
    await get("/en", agent);
    const pages = Array.from({ length: 32 }, (_, number) => get(`/en/newsroom/news/none/${1_000_000 + number}`));
    const { write, answer } = await halfSentSignIn();
    await pause(50); // all of them have been sent, few are answered
    product.child.kill("SIGTERM");
    await pause(300);
    write();

    expect((await Promise.all(pages)).map(({ statusCode }) => statusCode)).toEqual(pages.map(() => 404));
    expect((await answer).statusCode).toBe(200);
    expect(await product.ended).toBe(0);
    expect(product.log.map(({ msg }) => msg)).toEqual(expect.arrayContaining(["stopping", "stopped"]));
    agent.destroy();
  },
  patience,
);

test(
  "npm start, told to stop, stops it too",
  async () => {
    const settings = { DATA_DIRECTORY: `${directory}-npm`, COMMUNIQUE_MODE: "production" };
    const byNpm = await startProduct(settings, ["npm", "start", "--ignore-scripts"]);
    await byNpm.started;
    byNpm.child.kill("SIGTERM");
    await byNpm.ended; // every process that holds its streams is gone
    expect(byNpm.log.map(({ msg }) => msg)).toEqual(expect.arrayContaining(["stopping", "stopped"]));
    await rm(settings.DATA_DIRECTORY, { recursive: true, force: true });
  },
  patience,
);

test(
  "a process that stops is not ready any more, lives, and ends at once on a second signal",
  async () => {
    const { answer } = await halfSentSignIn(); // the stop waits for it, however slow this test is
    answer.catch(() => {}); // it is cut off with the process
    const [isReady, isAlive] = [await halfSent("/readyz"), await halfSent("/healthz")];
    product.child.kill("SIGTERM");
    await vi.waitFor(() => expect(product.log.map(({ msg }) => msg)).toContain("stopping"), patience);
    expect(await isReady()).toBe(503);
    expect(await isAlive()).toBe(200);
    product.child.kill("SIGINT");
    expect(await product.ended).toBe(1);
    expect(product.log.at(-1)).toMatchObject({ msg: "stopped at once", signal: "SIGINT" });
  },
  patience,
);

/** A form of the desk whose last byte is still to come. */
async function halfSentSignIn() {
  const { body, headers } = await signInForm(product.port, { email: "ada@example.org", password: "nobody's" });
  const post = request({ host: "127.0.0.1", port: product.port, method: "POST", path: "/desk/sign-in", headers });
  const answer = answerOf(post);
  post.write(body.subarray(0, -1));
  return { answer, write: () => post.end(body.subarray(-1)) };
}

/** A question whose last line is still to come: what sends it, and gives the status of the answer. */
async function halfSent(path: string): Promise<() => Promise<number>> {
  const socket = connect(product.port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n`);
  return async () => {
    socket.write("\r\n");
    return Number((await text(socket)).split(" ")[1]);
  };
}

function get(path: string, agent?: Agent): Promise<IncomingMessage> {
  const asked = request({ host: "127.0.0.1", port: product.port, path, agent: agent ?? false });
  asked.end();
  return answerOf(asked);
}

function answerOf(asked: ReturnType<typeof request>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once("error", reject);
    asked.once("response", (answer) => {
      answer.resume();
      answer.once("error", reject);
      answer.once("end", () => resolve(answer));
    });
  });
}
