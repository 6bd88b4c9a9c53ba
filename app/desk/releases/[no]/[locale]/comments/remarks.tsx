import { useLocale, useTranslations } from "next-intl";
import type { CommentThread } from "#domain/comment.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { listInstant } from "../../../instants.ts";
import { useOfficeZone } from "../../../office-zone.tsx";
import css from "./comments-panel.module.css";
import { RemarkWords } from "./remark-words.tsx";

/** What was said in a thread, and how it was settled, in the order in which it happened. */
export function Remarks({ thread, reader }: { thread: CommentThread; reader: string }) {
  const t = useTranslations("workspace.comments");
  const language = deskLanguageOf(useLocale());
  const zone = useOfficeZone();
  const now = new Date();
  const when = (at: Date) => listInstant(language, at, zone, now);
  const happened = [
    ...thread.comments.map((comment) => ({ key: comment.id, at: comment.at, comment, decision: null })),
    ...thread.decisions.map((decision) => ({ key: String(decision.at), at: decision.at, comment: null, decision })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return (
    <ul className={css.remarks}>
      {happened.map(({ key, at, comment, decision }) => (
        <li key={key}>
          <p className={css.by}>
            {comment ? (
              <>
                <strong>{comment.by.name}</strong> <time dateTime={at.toISOString()}>{when(at)}</time>
              </>
            ) : (
              t(`decided.${wordFor(thread, decision)}`, { name: decision.by.name, time: when(at) })
            )}
          </p>
          {comment && comment.words !== "" && <RemarkWords comment={comment} reader={reader} />}
        </li>
      ))}
    </ul>
  );
}

/** Who proposed a wording does not decline it. */
function wordFor({ comments }: CommentThread, { decision, by }: CommentThread["decisions"][number]) {
  return decision === "declined" && by.id === comments[0]?.by.id ? "takenBack" : decision;
}
