import { useTranslations } from "next-intl";
import { useMediaRefusal } from "#components/media/use-upload-words.ts";
import { isLocale } from "#domain/locale.ts";
import type { ImportFinding } from "#richtext/import/import-finding.ts";

interface FindingSentenceProps {
  finding: ImportFinding;
  /** Of the words that it quotes. */
  lang: string;
  dir: "ltr" | "rtl";
}

/** What was proposed, changed or left out when foreign text came in, with its words. */
export function FindingSentence({ finding, lang, dir }: FindingSentenceProps) {
  const t = useTranslations();
  const refusal = useMediaRefusal();
  const { code, ...facts } = finding;
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (name === "locale" && typeof fact === "string" && isLocale(fact)) return [name, t(`terms.language.${fact}`)];
      if (name === "reason") return [name, refusal({ ...facts, code: String(fact) })];
      if (name === "part") return [name, t(`workspace.import.parts.${fact}`)];
      return [name, fact ?? ""];
    }),
  );
  const words = "text" in finding ? finding.text : null;
  return (
    <>
      <span>{t(`workspace.import.found.${code}`, values)}</span>
      {words && (
        <q lang={lang} dir={dir}>
          {words}
        </q>
      )}
    </>
  );
}
