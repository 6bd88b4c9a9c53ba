"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { UploadList } from "#components/media/upload-list.tsx";
import { useUploads } from "#components/media/use-uploads.ts";
import { Button } from "#components/ui/button.tsx";
import css from "./media-uploader.module.css";

/** Adds files by button, by dropping them anywhere on the page, and from the clipboard. */
export function MediaUploader() {
  const t = useTranslations("media.upload");
  const router = useRouter();
  const { uploads, list } = useUploads(() => router.refresh());
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFilesOver((files) => uploads.add(files));

  return (
    <section className={css.uploader} data-over={isOver || undefined}>
      <div className={css.row}>
        <Button kind="main" icon="plus" onPress={() => input.current?.click()}>
          {t("choose")}
        </Button>
        <p>{isOver ? t("drop") : t("hint")}</p>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t("choose")}
        onChange={({ target }) => {
          uploads.add([...(target.files ?? [])]);
          target.value = ""; // the same file may be chosen again
        }}
      />
      <UploadList uploads={uploads} list={list} />
    </section>
  );
}

/** Takes files that are dropped anywhere or pasted. @returns whether some are held over the page */
function useFilesOver(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const current = useRef(onFiles);
  current.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const take = (event: Event, files: FileList | undefined) => {
      setOver(false);
      if (!files || files.length === 0) return;
      event.preventDefault();
      current.current([...files]);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer?.files);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData?.files);
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, []);
  return isOver;
}
