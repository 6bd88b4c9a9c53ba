import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { deskImage, focusOf, type LibraryItem } from "#components/media/library-item.ts";
import { UploadList } from "#components/media/upload-list.tsx";
import { useUploads } from "#components/media/use-uploads.ts";
import { longestMediaText } from "#domain/media.ts";
import { MediaDialog } from "./media-dialog.tsx";
import { MediaField } from "./media-field.tsx";
import css from "./video-view.module.css";

/** The attributes of a still, all null where a video has none. */
export interface VideoStillAttributes {
  media: string | null;
  hash: string | null;
  width: number | null;
  height: number | null;
  focusX: number | null;
  focusY: number | null;
  credit: string | null;
}

interface VideoStillFieldProps {
  still: VideoStillAttributes;
  isReadOnly: boolean;
  /** Says whether this window writes: an image may have been on its way for long. */
  onChange: (still: Partial<VideoStillAttributes>) => boolean;
}

const noStill: VideoStillAttributes = {
  media: null,
  hash: null,
  width: null,
  height: null,
  focusX: null,
  focusY: null,
  credit: null,
};

/** Chooses the image that stands for a video until a reader asks for it. */
export function VideoStillField({ still, isReadOnly, onChange }: VideoStillFieldProps) {
  const t = useTranslations("workspace.editor.video");
  const words = useTranslations("media.editor");
  const interfaceLanguage = useLocale();
  const [isOpen, setOpen] = useState(false);
  const chooser = useRef<HTMLButtonElement>(null);
  const { uploads, list } = useUploads(({ key }, item) => {
    // one that was not put in stays in the list, which says so
    if (onChange(stillOf(item))) uploads.dismiss(key);
  });
  const { media, width, focusX, focusY, credit } = still;
  const hasStill = media !== null;
  if (isReadOnly && !hasStill && list.length === 0) return null;
  return (
    <div className={css.stillField}>
      {hasStill && (
        <img
          className={css.still}
          src={deskImage({ id: media, width }, 960)}
          style={focusOf({ x: focusX ?? 50, y: focusY ?? 50 })}
          alt=""
          draggable={false}
        />
      )}
      {!isReadOnly && (
        <fieldset className={css.stillActs} lang={interfaceLanguage} dir="ltr">
          <legend>{t("still")}</legend>
          {!hasStill && <p>{t("stillHint")}</p>}
          <button ref={chooser} type="button" onClick={() => setOpen(true)}>
            {t(hasStill ? "otherStill" : "chooseStill")}
          </button>
          {hasStill && (
            <button
              type="button"
              onClick={() => {
                onChange(noStill);
                chooser.current?.focus(); // this button goes
              }}
            >
              {t("noStill")}
            </button>
          )}
        </fieldset>
      )}
      {!isReadOnly && hasStill && (
        <MediaField
          label={t("stillCredit")}
          value={credit ?? ""}
          longest={longestMediaText.credit}
          onChange={(value) => onChange({ credit: value })}
        />
      )}
      <UploadList uploads={uploads} list={list} doneWords={words("notPut")} />
      <MediaDialog
        kind={isOpen ? "image" : null}
        title={t("chooseStillTitle")}
        onClose={() => setOpen(false)}
        onChoose={(item) => {
          setOpen(false);
          onChange(stillOf(item));
        }}
        onFiles={([file]) => {
          setOpen(false);
          if (file) uploads.add([file], "image");
        }}
      />
    </div>
  );
}

function stillOf({ id, hash, width, height, focus, credit }: LibraryItem): VideoStillAttributes {
  return { media: id, hash, width: width ?? 1, height: height ?? 1, focusX: focus.x, focusY: focus.y, credit };
}
