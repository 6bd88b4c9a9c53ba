import { useLocale } from "next-intl";
import css from "./changes-view.module.css";

/** Words about the words, in the language of the desk. */
export function Note({ children }: { children: string }) {
  return (
    <small className={css.note} lang={useLocale()} dir="ltr">
      {" "}
      ({children})
    </small>
  );
}
