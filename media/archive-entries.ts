import yauzl from "yauzl";
import { type ArchiveEntry, mostEntries } from "#domain/upload.ts";

/** The table of contents of a ZIP archive; nothing is unpacked. Undefined where it cannot be read. */
export function archiveEntries(path: string): Promise<ArchiveEntry[] | undefined> {
  return new Promise((resolve) => {
    yauzl.open(path, { lazyEntries: true, validateEntrySizes: true }, (error, archive) => {
      if (error || !archive) return resolve(undefined);
      const entries: ArchiveEntry[] = [];
      archive.on("entry", ({ fileName, uncompressedSize, generalPurposeBitFlag }: yauzl.Entry) => {
        entries.push({ name: fileName, unpacked: uncompressedSize, isEncrypted: (generalPurposeBitFlag & 1) === 1 });
        if (entries.length > mostEntries) archive.close();
        else archive.readEntry();
      });
      archive.once("error", () => {
        archive.close();
        resolve(undefined);
      });
      archive.once("end", () => resolve(entries));
      archive.once("close", () => resolve(entries));
      archive.readEntry();
    });
  });
}
