import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";

/** What a program put into the clipboard: a fixture of the readers' own tests. */
export function clipboardOf(name: string): { html: string; text: string } {
  const read = (ending: string) =>
    readFileSync(new URL(`../richtext/import/fixtures/paste-${name}.${ending}`, import.meta.url), "utf8");
  return { html: read("htm"), text: read("txt") };
}

/** Pastes at the cursor, with the formats that a program gives. */
export async function paste(field: Locator, clipboard: { html: string; text: string }): Promise<void> {
  await field.evaluate((element, { html, text }) => {
    const clipboardData = new DataTransfer();
    if (html !== "") clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}

/** Drops a file on a place of the page. */
export async function drop(field: Locator, file: { name: string; bytes: Uint8Array }): Promise<void> {
  const box = await field.boundingBox();
  if (box === null) throw new Error("Nothing to drop on");
  await field.evaluate(
    (element, { name, bytes, point }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, ...point }));
    },
    {
      name: file.name,
      bytes: [...file.bytes],
      point: { clientX: box.x + box.width / 2, clientY: box.y + Math.min(box.height / 2, 20) },
    },
  );
}
