import { useTranslations } from "next-intl";
import { changedImages } from "#components/changes/changed-images.ts";
import { ImagePart } from "#components/release/image-part.tsx";
import { inOrder } from "#components/release/in-order.ts";
import { deskMedia } from "#components/release/media-place.ts";
import type { RevisionText } from "#db/queries/revision-text.ts";
import type { BodyNode } from "#domain/release.ts";
import { localeProfiles } from "#i18n/locales.ts";
import css from "./review.module.css";

/** The images that were exchanged, new ones beside those that the public sees. */
export function ChangedImages({ head, live }: { head: RevisionText; live: RevisionText }) {
  const t = useTranslations("workspace.review");
  const changes = changedImages(live.content.body, head.content.body);
  if (changes.length === 0) return null;
  return (
    <section aria-label={t("images")}>
      {inOrder(changes, ({ before, after }) => (
        <div className={css.beside}>
          <Side name={t("thisRevision", { seq: head.seq })} image={after} text={head} />
          <Side name={t("lastPublished", { seq: live.seq })} image={before} text={live} />
        </div>
      ))}
    </section>
  );
}

function Side({ name, image, text }: { name: string; image: BodyNode | null; text: RevisionText }) {
  const t = useTranslations("workspace.review");
  const { htmlLang, dir } = localeProfiles[text.content.locale];
  return (
    <div>
      <h2 className={css.columnName}>{name}</h2>
      {image ? (
        <div lang={htmlLang} dir={dir}>
          <ImagePart node={image} media={deskMedia} />
        </div>
      ) : (
        <p>{t("noImage")}</p>
      )}
    </div>
  );
}
