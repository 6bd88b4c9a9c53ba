import { getSchema } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { ListKeymap } from "@tiptap/extension-list/keymap";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Dropcursor } from "@tiptap/extensions/drop-cursor";
import { Gapcursor } from "@tiptap/extensions/gap-cursor";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
import { Background } from "./nodes/background.ts";
import { Boilerplate } from "./nodes/boilerplate.ts";
import { Document } from "./nodes/document.ts";
import { DocumentLink } from "./nodes/document-link.ts";
import { Heading } from "./nodes/heading.ts";
import { Image } from "./nodes/image.ts";
import { Isolate } from "./nodes/isolate.ts";
import { Language } from "./nodes/language.ts";
import { Link } from "./nodes/link.ts";
import { ListDepth } from "./nodes/list-depth.ts";
import { BulletList, ListItem, OrderedList } from "./nodes/lists.ts";
import { NotesToEditors } from "./nodes/notes-to-editors.ts";
import { Statement } from "./nodes/statement.ts";
import { Table, TableCell, TableHeader, TableRow } from "./nodes/table.ts";
import { Video } from "./nodes/video.ts";

/**
 * Everything the body may consist of. The editor adds only what leaves no trace in stored text: block ids
 * (`blockTypes`), placeholders, its own views. The order is that of marks in stored text, which is hashed.
 */
export const bodyExtensions = [
  Bold,
  Dropcursor,
  Gapcursor,
  HardBreak,
  UndoRedo,
  Italic,
  ListKeymap,
  Paragraph,
  Text,
  Document,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Statement,
  Background,
  NotesToEditors,
  Boilerplate,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Video,
  Image,
  DocumentLink,
  Link,
  Isolate,
  Language,
  ListDepth,
];

/** The schema of stored text: what `parseBody` accepts and the site renders. */
export const bodySchema = getSchema(bodyExtensions);

/** The node types that carry a block id in the editor, in the order of the schema. */
export const blockTypes = [
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "listItem",
  "statement",
  "background",
  "notesToEditors",
  "boilerplate",
  "table",
  "tableRow",
  "tableHeader",
  "tableCell",
  "video",
  "image",
  "documentLink",
] as const;

export function isBlockType(type: string): boolean {
  return blockTypes.some((blockType) => blockType === type);
}
