import { useTranslations } from "next-intl";
import { ChangedWords } from "#components/changes/changed-words.tsx";
import { ReformedNote } from "#components/changes/reformed-note.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { compareLines, differ } from "#richtext/diff/compare-words.ts";
import { areSame, type BlocksRow, type FieldRow, type MergeChoice, type MergedField } from "#richtext/merge.ts";
import { bodyText } from "#richtext/plain-text.ts";
import { useComparedTextLabels } from "../use-plain-text-labels.ts";
import css from "./conflict.module.css";

interface ConflictRowProps {
  row: FieldRow | BlocksRow;
  /** Of its choices, once on the page. */
  name: string;
  locale: Locale;
  /** Whose the two texts are. */
  names: { theirs: string; mine: string };
  canKeepBoth: boolean;
  choice: MergeChoice | null;
  onChoose: (choice: MergeChoice) => void;
}

/** One place where two texts differ: what each made of the words before, and what the result will say. */
export function ConflictRow({ row, name, locale, names, canKeepBoth, choice, onChoose }: ConflictRowProps) {
  const t = useTranslations("workspace.conflict");
  const editor = useTranslations("workspace.editor");
  const fields = useTranslations("workspace.fields");
  const journalists = useTranslations("workspace.journalistsOnly");
  const texts = useTexts(row);
  const nameOf = (field: MergedField) =>
    field === "changeNote" ? t("changeNote") : field === "journalistsOnly" ? journalists("title") : fields(field);
  const title =
    row.kind === "field" ? nameOf(row.field) : row.section === "text" ? fields("body") : editor(row.section);
  const options = [
    { value: "theirs", label: t("takeTheirs") },
    { value: "mine", label: t("takeMine") },
    ...(canKeepBoth ? [{ value: "both", label: t("keepBoth") }] : []),
  ];
  const written = { lang: localeProfiles[locale].htmlLang, dir: localeProfiles[locale].dir };
  return (
    <fieldset className={css.row} data-open={choice === null || undefined} aria-label={title}>
      <RadioGroup
        label={title}
        name={name}
        options={options}
        value={choice ?? ""}
        onChange={(value) => onChoose(choiceOf(value))}
        isInline
        {...(choice === null && { hint: t("choose") })}
      />
      <div className={css.texts}>
        {(["theirs", "mine"] as const).map((side) => (
          <div key={side} className={css.text} data-chosen={choice === side || choice === "both" || undefined}>
            <p className={css.whose}>
              {(choice === side || choice === "both") && <Icon name="check" size={16} />}
              {names[side]}
            </p>
            <p className={css.words} {...written}>
              {texts[side] === "" ? (
                <del>{texts.base}</del>
              ) : (
                <ChangedWords pieces={compareLines(texts.base, texts[side], locale)} />
              )}
            </p>
            {isReformed(row, side, texts, locale) && <ReformedNote />}
          </div>
        ))}
        <div className={css.text} data-result={choice ?? "none"}>
          <p className={css.whose}>{t("result")}</p>
          <p className={css.words} {...written}>
            {choice === null ? "" : resultOf(texts, choice)}
          </p>
        </div>
      </div>
    </fieldset>
  );
}

function choiceOf(value: string): MergeChoice {
  return value === "mine" || value === "both" ? value : "theirs";
}

function resultOf(texts: Record<"mine" | "theirs", string>, choice: MergeChoice): string {
  return choice === "both" ? `${texts.theirs}\n\n${texts.mine}` : texts[choice];
}

/** Whether a side changed what its words alone do not show. */
function isReformed(
  row: FieldRow | BlocksRow,
  side: "mine" | "theirs",
  texts: Record<"base" | "mine" | "theirs", string>,
  locale: Locale,
): boolean {
  const isSame = row.kind === "field" ? row[side] === row.base : areSame(row[side], row.base);
  return !isSame && (texts.mine === texts.theirs || !differ(compareLines(texts.base, texts[side], locale)));
}

/** The three texts as words to read. */
function useTexts(row: FieldRow | BlocksRow): Record<"base" | "mine" | "theirs", string> {
  const labels = useComparedTextLabels();
  if (row.kind === "field") return row;
  const text = (content: BodyNode[]) => bodyText({ type: "doc", content }, labels);
  return { base: text(row.base), mine: text(row.mine), theirs: text(row.theirs) };
}
