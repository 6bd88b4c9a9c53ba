import { setTimeout as pause } from "node:timers/promises";
import sharp from "sharp";
import { askRunningServer } from "#server/admin-socket.ts";
import { megabytes, milliseconds, quantile } from "./figures.ts";
import { newInstallation } from "./installation.ts";
import type { Measure } from "./run.ts";
import { type Server, startProduct } from "./server.ts";

const times = 5;
const longest = 5_000;
const mostMemory = 500e6;

/** A photograph as large as the library takes, from the first byte sent to the item with all its renditions. */
export const measure: Measure = async ({ drivers }) => {
  const rows: Record<string, string>[] = [];
  const missed: string[] = [];
  for (const driver of drivers) {
    await using installation = await newInstallation(driver);
    await using product = await startProduct(installation, { entry: "bench/fixtures-product.ts" });
    const cookie = await signedIn(product);
    await fetch(`${product.origin}/desk/media`, { headers: { cookie } }); // the desk is loaded, as it is at work
    await upload(product, cookie, await photograph(1));
    await pause(5_000);
    const idle = (await product.usage()).rss;

    const took: number[] = [];
    const above: number[] = [];
    let bytes = 0;
    for (let round = 0; round < times; round += 1) {
      const photo = await photograph(24);
      bytes = photo.length;
      const seen = await watched(product, () => upload(product, cookie, photo));
      took.push(seen.took);
      above.push(seen.peak - idle);
    }
    const two = await photograph(24);
    const both = await watched(product, () =>
      Promise.all([upload(product, cookie, two), upload(product, cookie, two.subarray())]),
    );
    rows.push({
      Database: driver,
      photograph: megabytes(bytes),
      median: milliseconds(quantile(took, 0.5)),
      max: milliseconds(Math.max(...took)),
      idle: megabytes(idle),
      "above idle, at most": megabytes(Math.max(...above)),
      "two at once: above idle": megabytes(both.peak - idle),
    });
    if (Math.max(...took) > longest) missed.push(`${driver} takes ${milliseconds(Math.max(...took))}`);
    const peak = Math.max(...above, both.peak - idle);
    if (peak > mostMemory) missed.push(`${driver} takes ${megabytes(peak)} above idle`);
  }
  return {
    title: "Uploading a photograph",
    how: `A JPEG of 24 megapixels of noise, ${times} different ones after each other, sent to the running product by one client on the same machine: from the first byte until the answer, when all renditions are in the store. Resident memory of the server process every 20 ms; idle is after a first, small upload.`,
    rows,
    target: "at most 5 s with all renditions on two cores; at most 500 MB above idle, one image at a time",
    verdict: missed.length === 0 ? "Reached." : `Missed: ${missed.join("; ")}.`,
  };
};

/** Noise is the hardest picture: it is large, and no encoder finds anything to leave out. */
async function photograph(megapixels: number): Promise<Buffer> {
  const width = Math.round(Math.sqrt(megapixels * 1e6 * 1.5));
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
  const create = { width, height: Math.round(width / 1.5), channels: 3, background: "#808080", noise } as const;
  const image = sharp({ create });
  for (let quality = 96; ; quality -= 2) {
    const bytes = await image.clone().jpeg({ quality }).toBuffer();
    if (bytes.length <= 25_000_000) return bytes;
  }
}

async function upload({ origin }: Server, cookie: string, photo: Buffer): Promise<void> {
  const answer = await fetch(`${origin}/desk/media/upload?name=photo.jpg`, {
    method: "POST",
    headers: { cookie, origin, "content-type": "application/octet-stream" },
    body: new Uint8Array(photo),
  });
  const result: unknown = await answer.json();
  if (!isDone(result)) throw new Error(`The upload was refused: ${answer.status} ${JSON.stringify(result)}`);
}

function isDone(result: unknown): boolean {
  return typeof result === "object" && result !== null && "ok" in result && result.ok === true;
}

async function watched(product: Server, work: () => Promise<unknown>): Promise<{ took: number; peak: number }> {
  let isOver = false;
  let peak = 0;
  const watch = async () => {
    while (!isOver) {
      peak = Math.max(peak, (await product.usage()).rss);
      await pause(20);
    }
  };
  const watching = watch();
  const begun = performance.now();
  await work();
  const took = performance.now() - begun;
  isOver = true;
  await watching;
  return { took, peak };
}

async function signedIn({ directory }: Server): Promise<string> {
  const answer = await askRunningServer(directory, "session", { person: "feldrin" });
  if (!answer) throw new Error("The server is gone.");
  return `communique.session=${answer.output}`;
}
