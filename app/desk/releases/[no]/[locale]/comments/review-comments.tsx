"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { Places } from "#components/editor/use-highlights.ts";
import { fieldOf, isOpen } from "#domain/comment.ts";
import type { Person } from "#domain/person.ts";
import type { Content } from "#domain/release.ts";
import { withBlockIds } from "#richtext/block-ids.ts";
import { findThread } from "#richtext/find-passage.ts";
import { passageAt, passageText } from "#richtext/passage-text.ts";
import css from "./comments-panel.module.css";
import { CommentsPanel } from "./comments-panel.tsx";
import { begun, isBegun } from "./drafts.ts";
import { fieldPlaces } from "./field-threads.ts";
import { useDrafts } from "./use-drafts.ts";
import { useLinkedComment } from "./use-linked-comment.ts";
import { useThreads } from "./use-threads.ts";

interface ReviewCommentsProps {
  /** Address of the workspace. */
  at: string;
  person: Person;
  /** What is reviewed. */
  content: Content;
  blockIds: string[];
}

/** What was said about a text, beside it while it is reviewed. Who wants to mark words goes to the workspace. */
export function ReviewComments({ at, person, content, blockIds }: ReviewCommentsProps) {
  const t = useTranslations("workspace.comments");
  const [selected, select] = useState<string | null>(null);
  const { threads, people, tell } = useThreads({ at });
  const [drafts, changeDraft, dropSent] = useDrafts(at, person.id);
  useLinkedComment(threads, select);
  const places = useMemo((): Places => {
    const text = passageText(withBlockIds(content.body, blockIds));
    const inBody = threads.flatMap((thread) => {
      const found = fieldOf(thread.anchor) === null ? findThread(thread, text) : null;
      return found ? [[thread.id, { ...passageAt(text, found), order: found.start }] as const] : [];
    });
    return new Map([...fieldPlaces(threads, content), ...inBody]);
  }, [threads, content, blockIds]);
  return (
    <section>
      <h2 className={css.heading}>{t("title", { count: threads.filter(isOpen).length })}</h2>
      <CommentsPanel
        locale={content.locale}
        at={at}
        comments={{
          ...{
            threads,
            people,
            places,
            person,
            selected,
            summons: 0,
            drafts,
            changeDraft,
            dropSent,
            select,
            open: select,
            tell,
          },
          standing: () => null,
          show: null,
          comment: () => {
            if (!isBegun(drafts)) changeDraft(begun, { anchor: { kind: "version" } });
          },
          accept: null,
        }}
      />
    </section>
  );
}
