import { useTranslations } from "next-intl";
import css from "./changes-view.module.css";

/** Says below words that stayed that they look or lead elsewhere. */
export function ReformedNote() {
  return <p className={css.told}>{useTranslations("workspace.changes")("reformed")}</p>;
}
