import { useTranslations } from "next-intl";
import { ImagePart } from "#components/release/image-part.tsx";
import { inOrder } from "#components/release/in-order.ts";
import type { MediaPlace } from "#components/release/media-place.ts";
import type { BodyNode } from "#domain/release.ts";
import type { FileChange } from "#richtext/diff/compare-files.ts";
import { ChangedWords } from "./changed-words.tsx";
import css from "./changes-view.module.css";

interface ChangedFileProps {
  file: FileChange;
  lang: string;
  dir: "ltr" | "rtl";
  media: MediaPlace;
}

/** What is said about a file, as it is called where it is written. */
const lineNames: Readonly<Record<string, string>> = {
  title: "media.editor.title",
  alt: "media.editor.alt",
  caption: "media.editor.caption",
  credit: "media.editor.credit",
  name: "workspace.changes.fileName",
  href: "media.editor.addressLabel",
  address: "media.editor.addressLabel",
  transcript: "workspace.editor.video.transcript",
};

/** An image, document or video: another file beside the one before, and what is said about it line by line. */
export function ChangedFile({ file: { before, after, lines, isOtherFile }, lang, dir, media }: ChangedFileProps) {
  const t = useTranslations("workspace.changes");
  const names = useTranslations();
  const isExchanged = isOtherFile && before !== null && after !== null;
  const [old, now] = [pictureOf(before), pictureOf(after)];
  const pictures: { name: string | null; node: BodyNode | null }[] = isExchanged
    ? [
        { name: t("before"), node: old },
        { name: t("after"), node: now },
      ]
    : [{ name: null, node: now ?? old }];
  const isPicture = old !== null || now !== null;
  return (
    <div className={css.file}>
      {isPicture && (
        <div className={css.pictures}>
          {inOrder(pictures, ({ name, node }) => (
            <div>
              {name && <p className={css.told}>{name}</p>}
              {node ? (
                <div lang={lang} dir={dir}>
                  <ImagePart node={node} media={media} />
                </div>
              ) : (
                <p>{t("noImage")}</p>
              )}
            </div>
          ))}
        </div>
      )}
      {isExchanged && !isPicture && <p className={css.told}>{t("otherFile")}</p>}
      <dl className={css.lines}>
        {inOrder(lines, ({ name, pieces }) => (
          <div>
            <dt>{names(lineNames[name] ?? name)}</dt>
            <dd lang={lang} dir={dir}>
              <ChangedWords pieces={pieces} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The picture alone: its words are compared below it. */
function pictureOf(node: BodyNode | null): BodyNode | null {
  const isPicture = node?.type === "image" || (node?.type === "video" && node.attrs?.media);
  if (!node || !isPicture) return null;
  return { ...node, attrs: { ...node.attrs, caption: "", credit: "" } };
}
