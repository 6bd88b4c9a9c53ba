import { useTranslations } from "next-intl";
import { type CommentedField, fieldOf, isOpen } from "#domain/comment.ts";
import { type Comments, inOrder } from "./comments.ts";
import css from "./field-comments.module.css";

/** How many open comments a field has; a press shows the first of them, the next one the second. Nothing without any. */
export function FieldComments({ field, comments }: { field: CommentedField; comments: Comments }) {
  const t = useTranslations("workspace.comments");
  const name = useTranslations("workspace.fields");
  const { threads, places, selected, open } = comments;
  const about = inOrder(threads, places).filter(
    (thread) => isOpen(thread) && fieldOf(thread.anchor) === field && places.has(thread.id),
  );
  const next = about[(about.findIndex(({ id }) => id === selected) + 1) % about.length];
  if (!next) return null;
  return (
    <button type="button" className={css.count} onClick={() => open(next.id)}>
      {t.rich("onField", {
        count: about.length,
        field: name(field),
        unseen: (words) => <span className="unseen">{words}</span>,
      })}
    </button>
  );
}
