import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { addMedia } from "#commands/add-media.ts";
import { describeMedia } from "#commands/describe-media.ts";
import type { Desk } from "#db/desk.ts";
import { type MediaItem, mediaItem } from "#db/queries/media.ts";
import { preparePicture } from "#media/prepare-picture.ts";
import type { MediaStore } from "#media/store.ts";
import { granted } from "./granted.ts";
import { detailsOf, type PictureKey, pictureKeys, pictures } from "./pictures.ts";

type Prepared = Awaited<ReturnType<typeof prepare>>;

/** The pictures of the demo on their way into its library. */
export class DemoPictures implements AsyncDisposable {
  readonly #prepared: ReadonlyMap<PictureKey, Promise<Prepared>>;
  readonly #kept = new Map<PictureKey, MediaItem>();
  readonly #directory: string;

  private constructor(directory: string, prepared: ReadonlyMap<PictureKey, Promise<Prepared>>) {
    this.#directory = directory;
    this.#prepared = prepared;
  }

  /** Begins to make their renditions, in other threads: what is seeded meanwhile does not wait for them. */
  static async begin(store: MediaStore): Promise<DemoPictures> {
    const directory = await mkdtemp(join(tmpdir(), "communique-demo-"));
    const prepared = new Map(pictureKeys.map((key) => [key, prepare(key, { store, directory })]));
    for (const each of prepared.values()) each.catch(() => {}); // told to whoever asks for it
    return new DemoPictures(directory, prepared);
  }

  /** A picture as an item of the library; brought there and described by this person when it is first asked for. */
  async keep(desk: Desk, key: PictureKey): Promise<MediaItem> {
    const known = this.#kept.get(key);
    if (known) return known;
    const { name } = pictures[key];
    const prepared = await this.#prepared.get(key);
    if (!prepared) throw new Error(`The demo draws no picture ${name}.`);
    const { id } = granted(await addMedia(desk, prepared.item, prepared.files), name);
    granted(await describeMedia(desk, id, detailsOf(key)), name);
    const kept = await mediaItem(desk.db, id);
    if (!kept) throw new Error(`The demo finds no picture ${name}.`);
    this.#kept.set(key, kept);
    return kept;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled(this.#prepared.values());
    await rm(this.#directory, { recursive: true, force: true });
  }
}

/** As if somebody uploaded a file of it. */
async function prepare(key: PictureKey, place: { store: MediaStore; directory: string }) {
  const { name, drawing } = pictures[key];
  const bytes = await sharp(Buffer.from(drawing)).png({ compressionLevel: 1 }).toBuffer();
  return granted(await preparePicture({ name, bytes }, "en", place), name);
}
