import { useTranslations } from "next-intl";
import { useId } from "react";
import type { EditionKind } from "#domain/edition.ts";
import type { Content } from "#domain/release.ts";
import { slugOf } from "#domain/slug.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { longestField } from "#richtext/content.ts";
import css from "./page-fields.module.css";
import type { TextField } from "./text-fields.tsx";

interface PageFieldsProps {
  content: Content;
  editionKind: EditionKind;
  /** The words under which the page is public, once it is: from then on they change only by hand. */
  publicSlug: string | null;
  isReadOnly: boolean;
  onChange: (field: TextField, value: string) => void;
}

/** What belongs to the text of this language but does not stand in it: the words of its address, what has changed. */
export function PageFields({ content, editionKind, publicSlug, isReadOnly, onChange }: PageFieldsProps) {
  const t = useTranslations("workspace.fields");
  const { htmlLang, dir } = localeProfiles[content.locale];
  const id = useId();
  const written = { lang: htmlLang, dir };
  const tellsReaders = editionKind === "update" || editionKind === "correction";

  return (
    <div className={css.pageFields}>
      {tellsReaders && (
        <div>
          <label htmlFor={`${id}c`}>{t(`changeNote.${editionKind}`)}</label>
          <p className={css.fieldHint}>{t("changeNoteHint")}</p>
          <textarea
            id={`${id}c`}
            data-field="changeNote"
            rows={3}
            maxLength={longestField.changeNote}
            readOnly={isReadOnly}
            value={content.changeNote ?? ""}
            onChange={(event) => onChange("changeNote", event.target.value)}
            {...written}
          />
        </div>
      )}
      <div>
        <label htmlFor={`${id}s`}>{t("slug")}</label>
        <p className={css.fieldHint} id={`${id}s-hint`}>
          {t(publicSlug === null ? "slugHint" : "slugPublic")}
        </p>
        <input
          id={`${id}s`}
          data-field="slug"
          aria-describedby={`${id}s-hint`}
          maxLength={longestField.slug}
          readOnly={isReadOnly}
          value={content.slug}
          placeholder={content.headline === "" ? "" : slugOf(content.headline)}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange("slug", event.target.value)}
          onBlur={(event) => event.target.value.trim() !== "" && onChange("slug", slugOf(event.target.value))}
          {...written}
        />
      </div>
    </div>
  );
}
