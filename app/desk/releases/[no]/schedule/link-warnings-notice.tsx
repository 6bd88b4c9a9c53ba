import { useTranslations } from "next-intl";
import { useFindingWords } from "#components/checks/use-finding-words.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { WarnedLinks } from "./link-warnings.ts";
import css from "./schedule.module.css";

/** Links that do not lead where they should, shortly before a text goes out: to know, not to hinder. */
export function LinkWarningsNotice({ found }: { found: readonly WarnedLinks[] }) {
  const t = useTranslations();
  const words = useFindingWords();
  if (found.length === 0) return null;
  return (
    <Notice tone="warning" title={t("workspace.schedule.linksToLookAt")}>
      <ul className={css.links}>
        {found.flatMap(({ locale, warnings }) =>
          warnings.map((finding) => (
            <li key={`${locale} ${finding.mark} ${JSON.stringify(finding.place)}`}>
              {t("workspace.schedule.linkIn", {
                language: t(`terms.language.${locale}`),
                title: words(finding).title,
              })}{" "}
              {words(finding).detail}
            </li>
          )),
        )}
      </ul>
    </Notice>
  );
}
