import { expect, test, vi } from "vitest";
import type { LibraryItem } from "./library-item.ts";
import { type SendUpload, type SentUpload, Uploads } from "./uploads.ts";

const file = (name: string) => new File(["x"], name);
const item = { id: "1", name: "a.jpg" } as LibraryItem;
const added: SentUpload = { ok: true, value: { item, isNew: true } };

interface Sending {
  name: string;
  signal: AbortSignal;
  onProgress: (sent: number) => void;
  answer: (answer: SentUpload) => void;
  fail: () => void;
}

function sender(): { send: SendUpload; sendings: Sending[] } {
  const sendings: Sending[] = [];
  const send: SendUpload = (sent, order) =>
    new Promise((resolve, reject) => {
      sendings.push({ name: sent.name, ...order, answer: resolve, fail: () => reject(new Error("gone")) });
    });
  return { send, sendings };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const kinds = (uploads: Uploads) => uploads.list().map(({ state }) => state.kind);

test("two files are sent at once, the next when one is done", async () => {
  const { send, sendings } = sender();
  const done: string[] = [];
  const uploads = new Uploads(send, ({ file: sent }) => done.push(sent.name));
  uploads.add([file("a"), file("b"), file("c")]);
  expect(kinds(uploads)).toEqual(["sending", "sending", "waiting"]);
  sendings[0]?.answer(added);
  await settled();
  expect(kinds(uploads)).toEqual(["done", "sending", "sending"]);
  expect(sendings.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  expect(done).toEqual(["a"]);
});

test("what is sent whole is being prepared", () => {
  const { send, sendings } = sender();
  const uploads = new Uploads(send);
  uploads.add([file("a")]);
  sendings[0]?.onProgress(0.4);
  expect(uploads.list()[0]?.state).toEqual({ kind: "sending", sent: 0.4 });
  sendings[0]?.onProgress(1);
  expect(uploads.list()[0]?.state).toEqual({ kind: "preparing" });
});

test("a stopped file stays stopped, whatever comes late, and makes room", async () => {
  const { send, sendings } = sender();
  const uploads = new Uploads(send);
  const [first = ""] = uploads.add([file("a"), file("b"), file("c")]);
  uploads.stop(first);
  expect(sendings[0]?.signal.aborted).toBe(true);
  sendings[0]?.onProgress(0.9);
  sendings[0]?.fail();
  await settled();
  expect(kinds(uploads)).toEqual(["stopped", "sending", "sending"]);
});

test("a refused or failed file can be tried again and taken from the list", async () => {
  const { send, sendings } = sender();
  const uploads = new Uploads(send);
  const [first = "", second = ""] = uploads.add([file("a"), file("b")]);
  sendings[0]?.answer({ ok: false, refusal: { code: "upload_svg" } });
  sendings[1]?.fail();
  await settled();
  expect(kinds(uploads)).toEqual(["refused", "failed"]);
  uploads.retry(second);
  expect(kinds(uploads)).toEqual(["refused", "sending"]);
  uploads.dismiss(first);
  expect(kinds(uploads)).toEqual(["sending"]);
});

test("all are stopped at once, those that wait too", async () => {
  const { send, sendings } = sender();
  const uploads = new Uploads(send);
  uploads.add([file("a"), file("b"), file("c")]);
  uploads.stopAll();
  for (const sending of sendings) sending.fail();
  await settled();
  expect(kinds(uploads)).toEqual(["stopped", "stopped", "stopped"]);
  expect(sendings).toHaveLength(2);
});

test("files have keys of their own also on a plain http address, where the browser draws no uuid", () => {
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  try {
    const [one, other] = new Uploads(sender().send).add([file("a.jpg"), file("b.jpg")]);
    expect(one).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one).not.toBe(other);
  } finally {
    vi.unstubAllGlobals();
  }
});
