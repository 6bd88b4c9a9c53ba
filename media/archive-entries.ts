import { text } from "node:stream/consumers";
import yauzl from "yauzl";
import { type ArchiveEntry, mostEntries } from "#domain/upload.ts";

const longestRelationships = 5_000_000;
const mostRelationships = 20_000_000;

/** The table of contents of a ZIP archive; only relationships are unpacked. Undefined where it cannot be read. */
export function archiveEntries(path: string): Promise<ArchiveEntry[] | undefined> {
  return new Promise((resolve) => {
    yauzl.open(path, { lazyEntries: true, validateEntrySizes: true }, (error, archive) => {
      if (error || !archive) return resolve(undefined);
      const entries: ArchiveEntry[] = [];
      let unpacked = 0;
      const fail = () => {
        resolve(undefined);
        archive.close();
      };
      archive.on("entry", (entry: yauzl.Entry) => {
        const { fileName, uncompressedSize, generalPurposeBitFlag } = entry;
        const isEncrypted = (generalPurposeBitFlag & 1) === 1;
        const known: ArchiveEntry = { name: fileName, unpacked: uncompressedSize, isEncrypted };
        entries.push(known);
        if (entries.length > mostEntries) return archive.close();
        if (isEncrypted || !/\.rels$/i.test(fileName)) return archive.readEntry();
        unpacked += uncompressedSize;
        if (uncompressedSize > longestRelationships || unpacked > mostRelationships) return fail();
        archive.openReadStream(entry, (failure, stream) => {
          if (failure || !stream) return fail();
          text(stream).then((relationships) => {
            known.relationships = relationships;
            archive.readEntry();
          }, fail);
        });
      });
      archive.once("error", fail);
      archive.once("end", () => resolve(entries));
      archive.once("close", () => resolve(entries));
      archive.readEntry();
    });
  });
}
