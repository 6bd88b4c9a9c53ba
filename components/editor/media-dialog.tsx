"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { deskImage, focusOf, type LibraryItem } from "#components/media/library-item.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { BodyNode } from "#domain/release.ts";
import { DocumentAddress } from "./document-address.tsx";
import css from "./media-dialog.module.css";
import { useLibrary } from "./use-library.ts";

interface MediaDialogProps {
  /** Null while it is closed. */
  kind: "image" | "document" | null;
  /** Left out where what is chosen is a block of the text. */
  title?: string;
  onClose: () => void;
  onChoose: (item: LibraryItem) => void;
  onFiles: (files: File[]) => void;
  /** A document elsewhere; left out where what is chosen is no block of the text. */
  onAddress?: (node: BodyNode) => void;
}

/** Chooses from the library what the text shall show, or adds it there. */
export function MediaDialog({ kind, title, onClose, ...props }: MediaDialogProps) {
  const t = useTranslations("media.editor");
  return (
    <Dialog
      title={title ?? t(kind === "document" ? "chooseDocument" : "chooseImage")}
      isOpen={kind !== null}
      onOpenChange={onClose}
      size="large"
    >
      {kind && <Library kind={kind} {...props} />}
    </Dialog>
  );
}

function Library({
  kind,
  onChoose,
  onFiles,
  onAddress,
}: Omit<MediaDialogProps, "kind" | "title" | "onClose"> & { kind: "image" | "document" }) {
  const t = useTranslations("media.editor");
  const [search, setSearch] = useState("");
  const { items, state, older, more } = useLibrary(kind, search);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={css.library}>
      <div className={css.head}>
        <TextField
          name="media-search"
          type="search"
          label={t("search")}
          value={search}
          onChange={setSearch}
          autoComplete="off"
          autoFocus
        />
        <Button icon="plus" onPress={() => input.current?.click()}>
          {t("upload")}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t("upload")}
          onChange={({ target }) => target.files && target.files.length > 0 && onFiles([...target.files])}
        />
      </div>
      {onAddress && <p className={css.hint}>{t("uploadHint")}</p>}
      <p className={css.hint} role="status">
        {state === "loading" && t("loading")}
        {state === "failed" && t("notLoaded")}
        {state === "loaded" && items.length === 0 && t("empty")}
      </p>
      <ul className={css.items} aria-label={t("library")}>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className={css.item} onClick={() => onChoose(item)}>
              {item.kind === "image" ? (
                <img src={deskImage(item)} alt="" loading="lazy" style={focusOf(item.focus)} />
              ) : (
                <Icon name="document" size={32} />
              )}
              <bdi>{item.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {older && <Button onPress={more}>{t("more")}</Button>}
      {kind === "document" && onAddress && <DocumentAddress onInsert={onAddress} />}
    </div>
  );
}
