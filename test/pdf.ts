import { deflateSync } from "node:zlib";

/** A PDF with these words as its first object; no reader needs its table of references. */
export function pdf(catalog: string, trailer = ""): Buffer {
  return Buffer.from(`%PDF-1.7\n1 0 obj\n${catalog}\nendobj\ntrailer\n<< /Root 1 0 R ${trailer} >>\n%%EOF\n`, "latin1");
}

/** The same with an object in a compressed stream, as most programs write them. */
export function compressedPdf(object: string): Buffer {
  const packed = deflateSync(Buffer.from(`7 0 ${object}`, "latin1"));
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n6 0 obj\n`, "latin1"),
    Buffer.from(
      `<< /Type /ObjStm /N 1 /First 4 /Length ${packed.length} /Filter /FlateDecode >>\nstream\r\n`,
      "latin1",
    ),
    packed,
    Buffer.from("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n", "latin1"),
  ]);
}
