import { stat } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { type MediaFile, renditionWidths } from "#domain/media.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { mostPixels, type UploadRefusal, withinPixels } from "#domain/upload.ts";
import { sha256Of } from "./sha256-of.ts";

/** A file that is ready for the store. */
export interface ReadyFile extends MediaFile {
  path: string;
}

export interface ReadyImage {
  /** As people see it, its orientation applied. */
  width: number;
  height: number;
  files: ReadyFile[];
}

sharp.cache(false); // nothing is asked for twice

/** Enough for paper: the one that others can be made from later. */
const largestSide = 4096;

const encoders: Readonly<Record<"avif" | "webp" | "jpeg", (image: Sharp) => Sharp>> = {
  avif: (image) => image.avif({ quality: 55, effort: 3 }),
  webp: (image) => image.webp({ quality: 80 }),
  jpeg: (image) => image.flatten({ background: "#ffffff" }).jpeg({ quality: 82, progressive: true }),
};

/**
 * Draws an uploaded image anew in the sizes and formats of the site, and once large for paper. Nothing of the file but
 * its first picture comes along: no EXIF, no place, no thumbnail, no comments.
 *
 * @param directory - for the new files
 */
export async function makeRenditions(path: string, directory: string): Promise<Result<ReadyImage, UploadRefusal>> {
  try {
    const { width, height, autoOrient } = await sharp(path, { limitInputPixels: false }).metadata();
    const allowed = withinPixels(width, height);
    if (!allowed.ok) return allowed;

    const decoded = () =>
      sharp(path, { limitInputPixels: mostPixels, sequentialRead: true, failOn: "error" })
        .autoOrient()
        .toColourspace("srgb");
    const files: ReadyFile[] = [];
    const save = async (image: Sharp, format: keyof typeof encoders) => {
      const target = join(directory, `${files.length}.${format}`);
      const made = await encoders[format](image).toFile(target);
      const { size } = await stat(target);
      files.push({
        path: target,
        sha256: await sha256Of(target),
        format,
        size,
        width: made.width,
        height: made.height,
      });
    };

    const widths = renditionWidths(autoOrient.width);
    const { data, info } = await decoded()
      .resize({ width: widths.at(-1) ?? autoOrient.width, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    for (const wide of widths) {
      for (const format of ["avif", "webp", "jpeg"] as const) {
        await save(sharp(data, { raw }).resize({ width: wide }), format);
      }
    }
    if (autoOrient.width > info.width) {
      const fit = { width: largestSide, height: largestSide, fit: "inside", withoutEnlargement: true } as const;
      await save(decoded().resize(fit), "jpeg");
    }
    return ok({ width: autoOrient.width, height: autoOrient.height, files });
  } catch (error) {
    if (isFaultOfFile(error)) return refuse({ code: "upload_damaged" });
    throw error;
  }
}

/** libvips speaks of files only in the words of its messages; what the disk says has a code. */
function isFaultOfFile(error: unknown): boolean {
  return error instanceof Error && !("code" in error) && !/ENOSPC|No space/.test(error.message);
}
