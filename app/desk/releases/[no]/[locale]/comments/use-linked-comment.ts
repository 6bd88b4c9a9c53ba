import { useEffect, useRef } from "react";
import type { CommentThread } from "#domain/comment.ts";

/** Opens the thread that the address names, once it has come: `#comment-` and the id of one of its comments. */
export function useLinkedComment(threads: readonly CommentThread[], open: (threadId: string) => void) {
  const opened = useRef("");
  useEffect(() => {
    const follow = () => {
      const [, id] = /^#comment-(.+)$/.exec(window.location.hash) ?? [];
      const thread = threads.find(({ comments }) => comments.some((comment) => comment.id === id));
      if (!id || !thread || opened.current === id) return;
      opened.current = id;
      open(thread.id);
    };
    const again = () => {
      opened.current = "";
      follow();
    };
    follow();
    window.addEventListener("hashchange", again);
    return () => window.removeEventListener("hashchange", again);
  }, [threads, open]);
}
