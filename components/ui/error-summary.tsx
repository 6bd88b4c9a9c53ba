"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import css from "./error-summary.module.css";

export interface FormProblem {
  /** Id of the field; left out for what concerns the whole form. */
  field?: string;
  text: string;
}

/** What keeps a form from being sent, above it. Takes focus whenever a new list arrives; each line leads to its field. */
export function ErrorSummary({ problems }: { problems: readonly FormProblem[] }) {
  const t = useTranslations("desk.ui");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) place.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={place} className={css.summary} role="alert" tabIndex={-1}>
      <h2>{t("problems", { count: problems.length })}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            {field === undefined ? (
              text
            ) : (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(field);
                }}
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(id: string) {
  const field = document.getElementById(id);
  const control = field?.matches("input, textarea, button")
    ? field
    : field?.querySelector<HTMLElement>("input, textarea, button, [tabindex]");
  control?.focus();
  field?.scrollIntoView({ block: "center" });
}
