import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { CommentThread } from "#domain/comment.ts";

/** What is not settled yet, before a text goes to its approvers. It stops nobody. */
export function OpenThreads({ threads }: { threads: readonly CommentThread[] }) {
  const t = useTranslations("workspace.submission");
  if (threads.length === 0) return null;
  return (
    <Notice title={t("openThreads", { count: threads.length })}>
      <ul>
        {threads.map(({ id, anchor, proposal, comments: [first] }) => (
          <li key={id}>
            {t("openThread", {
              name: first?.by.name ?? "",
              quote: anchor.kind === "version" ? t("wholeText") : shortened(anchor.passage.quote),
              words: shortened(first?.words || (proposal ?? "")),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const most = 80;

function shortened(text: string): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
