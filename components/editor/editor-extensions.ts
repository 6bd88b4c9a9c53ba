import { Extension } from "@tiptap/core";
import { UniqueID } from "@tiptap/extension-unique-id";
import { Placeholder } from "@tiptap/extensions/placeholder";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { paragraphsOf } from "#domain/boilerplate.ts";
import type { Locale } from "#domain/locale.ts";
import { Background } from "#richtext/nodes/background.ts";
import { Boilerplate } from "#richtext/nodes/boilerplate.ts";
import { Document } from "#richtext/nodes/document.ts";
import { DocumentLink } from "#richtext/nodes/document-link.ts";
import { Image } from "#richtext/nodes/image.ts";
import { NotesToEditors } from "#richtext/nodes/notes-to-editors.ts";
import { Statement } from "#richtext/nodes/statement.ts";
import { Table } from "#richtext/nodes/table.ts";
import { Video } from "#richtext/nodes/video.ts";
import { blockTypes, bodyExtensions } from "#richtext/schema.ts";
import { boilerplatePlugin } from "./boilerplate.ts";
import { DocumentLinkView } from "./document-link-view.tsx";
import { dialogOf, type EditorDialog } from "./editor-dialog.ts";
import { ImageView } from "./image-view.tsx";
import { MediaFiles } from "./media-files.ts";
import { Paste } from "./paste-extension.ts";
import type { TakeImages } from "./paste-reader.ts";
import { BackgroundView, BoilerplateView, NotesToEditorsView } from "./section-view.tsx";
import { StatementView } from "./statement-view.tsx";
import { storableInput } from "./storable-input.ts";
import { TableEditing } from "./table-editing.ts";
import { TableView } from "./table-view.tsx";
import { typographicInput } from "./typographic-input.ts";
import { VideoView } from "./video-view.tsx";
import { writersBlock } from "./writers-block.ts";

interface EditorKeys {
  /** Mod+K and its like */
  open: (dialog: EditorDialog) => void;
  /** Alt+F10, the way of screen reader users from the text to the toolbar */
  focusToolbar: () => void;
  pastedPictures: TakeImages;
  /** Escape, where nothing in the text wants it; whether it did something */
  leave: () => boolean;
}

/** What is written: a release, or a page of the site, which has no statement, table, background, notes or media. */
export type WrittenKind = "release" | "page";

interface EditorSettings {
  kind: WrittenKind;
  locale: Locale;
  placeholder: string;
  /** What the issuer says of itself in this language; empty where it says nothing. */
  boilerplate: string;
  keys: EditorKeys;
}

/** The stored schema and what only an editor needs: views, block ids, a hint in the empty text, its keys. */
export function editorExtensions({ kind, locale, placeholder, boilerplate, keys }: EditorSettings) {
  return [
    ...(kind === "release" ? releaseExtensions : pageExtensions),
    UniqueID.configure({ types: blockTypes.filter((type) => kind === "release" || !ofReleases.has(type)) }),
    Placeholder.configure({ placeholder }),
    Paste.configure({ takeImages: keys.pastedPictures }),
    Extension.create({ name: "storableInput", addProseMirrorPlugins: () => [storableInput()] }),
    Extension.create({ name: "typographicInput", addProseMirrorPlugins: () => [typographicInput(locale)] }),
    Extension.create({
      name: "standingTexts",
      addProseMirrorPlugins: () => [boilerplatePlugin(paragraphsOf(boilerplate))],
    }),
    Extension.create({ name: "writersBlock", addProseMirrorPlugins: () => [writersBlock()] }),
    Extension.create({
      name: "editorKeys",
      onTransaction: ({ transaction }) => {
        const dialog = dialogOf(transaction);
        if (dialog) keys.open(dialog);
      },
      addKeyboardShortcuts: () => ({
        "Mod-k": () => handled(() => keys.open("link")),
        "Alt-F10": () => handled(keys.focusToolbar),
        Escape: keys.leave,
      }),
    }),
  ];
}

const ofReleases = new Set<string>([
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
]);
const ofPages = bodyExtensions.filter(({ name }) => !ofReleases.has(name));
const viewed = new Set<string>([
  "statement",
  "background",
  "notesToEditors",
  "boilerplate",
  "table",
  "video",
  "image",
  "documentLink",
]);

const releaseExtensions = [
  ...bodyExtensions.filter(({ name }) => !viewed.has(name)),
  Statement.extend({ addNodeView: () => ReactNodeViewRenderer(StatementView) }),
  Background.extend({ addNodeView: () => ReactNodeViewRenderer(BackgroundView) }),
  NotesToEditors.extend({ addNodeView: () => ReactNodeViewRenderer(NotesToEditorsView) }),
  Boilerplate.extend({ addNodeView: () => ReactNodeViewRenderer(BoilerplateView) }),
  Table.extend({ addNodeView: () => ReactNodeViewRenderer(TableView, { contentDOMElementTag: "tbody" }) }),
  TableEditing,
  Video.extend({ addNodeView: () => ReactNodeViewRenderer(VideoView) }),
  Image.extend({ addNodeView: () => ReactNodeViewRenderer(ImageView) }),
  DocumentLink.extend({ addNodeView: () => ReactNodeViewRenderer(DocumentLinkView) }),
  MediaFiles,
];

const pageExtensions = [
  ...ofPages.filter(({ name }) => name !== Document.name),
  Document.extend({ content: "(paragraph|heading|bulletList|orderedList)+" }),
];

function handled(act: () => void): true {
  act();
  return true;
}
