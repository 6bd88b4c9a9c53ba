"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef } from "react";
import { UploadList } from "#components/media/upload-list.tsx";
import { useUploads } from "#components/media/use-uploads.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { mediaNode } from "#richtext/media-node.ts";
import { MediaDialog } from "./media-dialog.tsx";
import { markPlace, putAtMark, unmarkPlace } from "./media-files.ts";
import css from "./media-view.module.css";
import { withNews } from "./paste-state.ts";
import { putBlock } from "./put-block.ts";
import { showBlock } from "./show-block.ts";

interface MediaInsertsProps {
  editor: Editor;
  locale: Locale;
  /** What is chosen from the library now. */
  kind: "image" | "document" | null;
  onClose: () => void;
}

/** Ways of images and documents into a text: from the library, by a new file, dropped or pasted. */
export function MediaInserts({ editor, locale, kind, onClose }: MediaInsertsProps) {
  const t = useTranslations("media.editor");
  const marked = useRef(new Set<string>());

  const insert = (node: BodyNode, name: string) => {
    onClose();
    if (putBlock(editor, node)) showBlock(editor.view, editor.state.selection.from);
    else editor.view.dispatch(withNews(editor.state.tr, { kind: "notPut", name }));
  };
  const { uploads, list } = useUploads(({ key }, item) => {
    // one that was not put in stays in the list, which says so
    if (putAtMark(editor, key, mediaNode(item, locale))) uploads.dismiss(key);
  });
  const take = useCallback(
    (files: File[], at: number, only?: "image") => {
      uploads.add(files, only).forEach((key, index) => {
        marked.current.add(key);
        markPlace(editor.view, key, at, t("uploading", { name: files[index]?.name ?? "" }));
      });
    },
    [editor, uploads, t],
  );

  useEffect(() => {
    const storage = editor.storage.mediaFiles;
    if (!storage) return;
    storage.onFiles = take;
    for (const { files, at, only } of storage.early.splice(0)) {
      take(files, Math.min(at, editor.state.doc.content.size), only);
    }
    return () => {
      storage.onFiles = null;
    };
  }, [editor, take]);
  useEffect(() => {
    const kept = new Set(
      list.filter(({ state }) => state.kind !== "stopped" && state.kind !== "done").map(({ key }) => key),
    );
    for (const key of marked.current) {
      if (kept.has(key)) continue;
      marked.current.delete(key);
      if (!editor.isDestroyed) unmarkPlace(editor.view, key);
    }
  }, [list, editor]);

  return (
    <>
      <div className={css.uploads}>
        <UploadList uploads={uploads} list={list} doneWords={t("notPut")} />
      </div>
      <MediaDialog
        kind={kind}
        onClose={onClose}
        onChoose={(item) => insert(mediaNode(item, locale), item.name)}
        onFiles={(files) => {
          onClose();
          take(files, editor.state.selection.to);
        }}
        onAddress={(node) => insert(node, String(node.attrs?.title))}
      />
    </>
  );
}
