import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

interface ChangeProps {
  /** Which of all changes it is, from 1. */
  nth: number;
  count: number;
  children: ReactNode;
}

/** One change, to which the steps from change to change lead. */
export function Change({ nth, count, children }: ChangeProps) {
  const t = useTranslations("workspace.changes");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div role="group" aria-label={t("change", { n: nth, count })} data-change tabIndex={-1}>
      {children}
    </div>
  );
}
