import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { typographicField } from "#components/editor/typographic-field.ts";
import type { Content } from "#domain/release.ts";
import { longDay } from "#i18n/format.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { longestField } from "#richtext/content.ts";
import type { Comments } from "./comments/comments.ts";
import { FieldComments } from "./comments/field-comments.tsx";
import css from "./text-fields.module.css";

export type TextField = "headline" | "lead" | "place" | "slug" | "changeNote";

interface TextFieldsProps {
  content: Content;
  /** Day of the dateline, `YYYY-MM-DD`; a printed fact, changed in the details. */
  date: string | null;
  comments: Comments;
  isReadOnly: boolean;
  onChange: (field: TextField, value: string) => void;
}

const advised = { headline: 100, lead: 200 };

/** What stands above the body: headline, place and day, lead, each in the typography of the page. */
export function TextFields({ content, date, comments, isReadOnly, onChange }: TextFieldsProps) {
  const t = useTranslations("workspace.fields");
  const { htmlLang, dir } = localeProfiles[content.locale];
  const id = useId();
  const written = { lang: htmlLang, dir, readOnly: isReadOnly, placeholder: " " }; // so that an empty one shows its line
  const onBeforeInput = typographicField(content.locale);

  return (
    <>
      <div className={css.field}>
        <FieldHead id={`${id}h`} name={t("headline")} length={content.headline.length} advised={advised.headline}>
          <FieldComments field="headline" comments={comments} />
        </FieldHead>
        <textarea
          id={`${id}h`}
          data-field="headline"
          className={css.headline}
          rows={1}
          maxLength={longestField.headline}
          value={content.headline}
          aria-describedby={`${id}h-count`}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          onBeforeInput={onBeforeInput}
          onChange={(event) => onChange("headline", event.target.value.replaceAll("\n", " "))}
          {...written}
        />
      </div>
      <div className={css.field}>
        <div className={css.fieldHead}>
          <label htmlFor={`${id}p`}>{t("place")}</label>
          <FieldComments field="place" comments={comments} />
        </div>
        <div className={css.dateline} dir={dir}>
          <input
            id={`${id}p`}
            data-field="place"
            maxLength={longestField.place}
            autoComplete="off"
            value={content.place}
            onChange={(event) => onChange("place", event.target.value)}
            {...written}
          />
          <span className={css.day}>
            {date ? (
              <bdi lang={htmlLang} dir={dir}>
                {longDay(content.locale, date)}
              </bdi>
            ) : (
              <bdi>{t("noDate")}</bdi>
            )}
          </span>
        </div>
      </div>
      <div className={css.field}>
        <FieldHead id={`${id}l`} name={t("lead")} length={content.lead.length} advised={advised.lead}>
          <FieldComments field="lead" comments={comments} />
        </FieldHead>
        <textarea
          id={`${id}l`}
          data-field="lead"
          className={css.lead}
          rows={2}
          maxLength={longestField.lead}
          value={content.lead}
          aria-describedby={`${id}l-count`}
          onBeforeInput={onBeforeInput}
          onChange={(event) => onChange("lead", event.target.value)}
          {...written}
        />
      </div>
    </>
  );
}

interface FieldHeadProps {
  id: string;
  name: string;
  length: number;
  advised: number;
  children: ReactNode;
}

function FieldHead({ id, name, length, advised, children }: FieldHeadProps) {
  const t = useTranslations("workspace.fields");
  return (
    <div className={css.fieldHead}>
      <label htmlFor={id}>{name}</label>
      {children}
      <span id={`${id}-count`} className={css.count} data-over={length > advised || undefined}>
        <span aria-hidden="true">{`${length} / ${advised}`}</span>
        <span className="unseen">{t("length", { length, advised })}</span>
      </span>
    </div>
  );
}
