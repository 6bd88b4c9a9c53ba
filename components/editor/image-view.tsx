import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { deskImage } from "#components/media/library-item.ts";
import { later } from "#components/ui/later.tsx";
import { isFileName } from "#domain/file-name.ts";
import { altAnswers, longestMediaText } from "#domain/media.ts";
import { MediaField } from "./media-field.tsx";
import css from "./media-view.module.css";
import { useIsEditable } from "./use-is-editable.ts";

const BlockActs = later(async () => (await import("./block-acts.tsx")).BlockActs);

/** An image while the text is written: the picture, what stands for it where it cannot be seen, caption and credit. */
export function ImageView({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const t = useTranslations("media");
  const isEditable = useIsEditable(editor);
  const { media, width, height, altAnswer, alt, caption, credit } = node.attrs;
  return (
    <NodeViewWrapper as="figure" className={css.block} aria-label={caption || t("image")}>
      <img
        className={css.picture}
        src={deskImage({ id: media, width }, 960)}
        width={width}
        height={height}
        alt={alt}
        draggable={false}
      />
      {isEditable ? (
        <div contentEditable={false} className={css.fields}>
          <AltAnswers value={altAnswer} onChange={(answer) => updateAttributes({ altAnswer: answer })} />
          {altAnswer === "describes" && (
            <MediaField
              label={t("editor.alt")}
              value={alt}
              longest={longestMediaText.alt}
              isMissing={alt === ""}
              problem={isFileName(alt) ? t("editor.altFileName") : undefined}
              onChange={(value) => updateAttributes({ alt: value })}
            />
          )}
          <MediaField
            label={t("editor.caption")}
            value={caption}
            longest={longestMediaText.caption}
            onChange={(value) => updateAttributes({ caption: value })}
          />
          <MediaField
            label={t("editor.credit")}
            value={credit}
            longest={longestMediaText.credit}
            onChange={(value) => updateAttributes({ credit: value })}
          />
          <BlockActs editor={editor} getPos={getPos} />
        </div>
      ) : (
        <figcaption contentEditable={false} className={css.shown}>
          {[caption, credit].filter((part) => part !== "").join(" · ")}
        </figcaption>
      )}
    </NodeViewWrapper>
  );
}

function AltAnswers({ value, onChange }: { value: string; onChange: (answer: string) => void }) {
  const t = useTranslations("media.item");
  const name = useId();
  const interfaceLanguage = useLocale();
  return (
    <fieldset className={css.answers} data-missing={value === "" || undefined} lang={interfaceLanguage} dir="ltr">
      <legend>{t("answer")}</legend>
      {altAnswers.map((answer) => (
        <label key={answer}>
          <input type="radio" name={name} checked={value === answer} onChange={() => onChange(answer)} />
          {t(`answers.${answer}`)}
        </label>
      ))}
    </fieldset>
  );
}
