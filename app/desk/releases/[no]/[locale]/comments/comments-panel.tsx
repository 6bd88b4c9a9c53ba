import { useTranslations } from "next-intl";
import { memo, useEffect, useEffectEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { isOpen } from "#domain/comment.ts";
import type { Locale } from "#domain/locale.ts";
import { type Comments, inOrder } from "./comments.ts";
import css from "./comments-panel.module.css";
import { begun } from "./drafts.ts";
import { NewThread } from "./new-thread.tsx";
import { ThreadView } from "./thread-view.tsx";

interface CommentsPanelProps {
  comments: Comments;
  /** Of the text. */
  locale: Locale;
  /** Address of the workspace. */
  at: string;
}

/** What people of the desk say about this language version, in the order of the text. */
export const CommentsPanel = memo(function CommentsPanel({ comments, locale, at }: CommentsPanelProps) {
  const t = useTranslations("workspace.comments");
  const [isSettledShown, setSettledShown] = useState(false);
  const { threads, places, selected, drafts } = comments;
  const bringIntoView = useEffectEvent(() =>
    document.getElementById(`comment-${selected}`)?.scrollIntoView({ block: "nearest" }),
  );
  useEffect(() => {
    const timer = setTimeout(bringIntoView); // a link may have chosen one before the panel was there
    return () => clearTimeout(timer);
  }, []);
  const open = threads.filter(isOpen);
  const settled = threads.filter((thread) => !isOpen(thread));
  // whoever follows a link to a settled thread, or settles the one that is read, goes on seeing it
  const isShown = (id: string, isSettled: boolean) => isSettled === isSettledShown || id === selected;
  const shown = inOrder(threads, places).filter((thread) => isShown(thread.id, !isOpen(thread)));
  return (
    <div className={css.panel}>
      <div className={css.bar}>
        <fieldset className={css.filter}>
          <legend className={css.hidden}>{t("filter")}</legend>
          {[false, true].map((isSettled) => (
            <button
              key={String(isSettled)}
              type="button"
              aria-pressed={isSettled === isSettledShown}
              onClick={() => setSettledShown(isSettled)}
            >
              {isSettled ? t("settledCount", { count: settled.length }) : t("openCount", { count: open.length })}
            </button>
          ))}
        </fieldset>
        <Button size="small" icon="plus" onPress={comments.comment}>
          {t("comment")}
        </Button>
      </div>
      {drafts[begun]?.anchor && <NewThread comments={comments} locale={locale} />}
      {shown.length === 0 && !drafts[begun]?.anchor && (
        <p className={css.note}>{t(isSettledShown ? "noneSettled" : comments.show ? "none" : "noneBeside")}</p>
      )}
      <ol className={css.threads}>
        {shown.map((thread) => (
          <ThreadView key={thread.id} thread={thread} comments={comments} locale={locale} at={at} />
        ))}
      </ol>
    </div>
  );
});
