import { useTranslations } from "next-intl";
import { CheckIcon } from "#components/checks/check-icon.tsx";
import { useFindingWords } from "#components/checks/use-finding-words.ts";
import type { RevisionText } from "#db/queries/revision-text.ts";
import { checkText } from "#domain/check.ts";
import type { Edition } from "#domain/edition.ts";
import { textBlocks } from "#richtext/blocks.ts";
import css from "./review.module.css";

/** What the checks say about this revision: warnings in full, the rest as one line. */
export function ReviewChecks({ edition, head }: { edition: Edition; head: RevisionText }) {
  const t = useTranslations("workspace.review");
  const words = useFindingWords();
  const findings = checkText({
    content: head.content,
    facts: head.facts,
    blocks: textBlocks(head.content.body),
    editionKind: edition.kind,
    locale: edition.locale,
  }).filter(({ severity }) => severity !== "passed");
  return (
    <section className={css.checks}>
      <h2>{t("checks", { count: findings.length })}</h2>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.code} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.facts)}`}>
              <CheckIcon severity={finding.severity} />
              <span>
                <strong>{words(finding).title}</strong> {words(finding).detail}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
