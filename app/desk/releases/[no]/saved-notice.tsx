import { useTranslations } from "next-intl";
import type { FormState } from "../form-state.ts";
import css from "./details.module.css";

/** "Saved", said once beside the button. */
export function SavedNotice({ state, isPending }: { state: FormState; isPending: boolean }) {
  const t = useTranslations("workspace.details");
  return (
    <span role="status" className={css.note}>
      {state.kind === "done" && !isPending ? t("saved") : ""}
    </span>
  );
}
