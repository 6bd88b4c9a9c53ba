import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import textButton from "#components/ui/text-button.module.css";
import { type CommentThread, declineProposal, isOpen } from "#domain/comment.ts";
import type { Locale } from "#domain/locale.ts";
import type { ShownRefusal } from "../../../form-state.ts";
import { useRefusalSentence } from "../../../use-refusal-sentence.ts";
import { type Comments, isOrphan } from "./comments.ts";
import css from "./comments-panel.module.css";
import { ProposedWords } from "./proposed-words.tsx";
import { QuotedWords } from "./quoted-words.tsx";
import { RemarkForm } from "./remark-form.tsx";
import { Remarks } from "./remarks.tsx";

interface ThreadViewProps {
  thread: CommentThread;
  comments: Comments;
  locale: Locale;
  at: string;
}

/** One thread: what it is about, what was said, and what can be done about it. */
export function ThreadView({ thread, comments, locale, at }: ThreadViewProps) {
  const t = useTranslations("workspace.comments");
  const sentence = useRefusalSentence();
  const { drafts, changeDraft, dropSent, tell, accept, select, selected, show } = comments;
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const { id, anchor, proposal, comments: said } = thread;
  const [first] = said;
  if (!first) return null;
  const isSettled = !isOpen(thread);
  const draft = drafts[id];
  const settle = (act: "resolve" | "reopen" | "decline") => async () => setRefusal(await tell({ act, threadId: id }));
  const answer = async () => {
    if (!draft) return;
    const { words, mentions } = draft;
    const refused = await tell({ act: "reply", id: draft.id, threadId: id, words, mentions });
    setRefusal(refused);
    if (!refused) dropSent(id, draft.id);
  };
  const isMine = said.some(({ mentions }) => mentions.some((person) => person.id === comments.person.id));
  return (
    <li
      id={`comment-${id}`}
      className={css.thread}
      data-selected={id === selected || undefined}
      data-settled={isSettled || undefined}
      aria-label={t("thread", { name: first.by.name })}
    >
      {isMine && <p className={css.mine}>{t("namesYou")}</p>}
      {anchor.kind === "version" ? (
        <p className={css.whole}>{t("whole")}</p>
      ) : isOrphan(thread, comments.places) ? (
        <>
          {thread.decisions.at(-1)?.decision !== "accepted" && <p className={css.gone}>{t("gone")}</p>}
          <QuotedWords anchor={anchor} locale={locale} />
        </>
      ) : (
        <>
          <QuotedWords anchor={anchor} locale={locale} />
          {show && (
            <button
              type="button"
              className={textButton.button}
              onClick={() => {
                select(id);
                show(id);
              }}
            >
              {t("show")}
            </button>
          )}
        </>
      )}
      {proposal !== null && <ProposedWords words={proposal} locale={locale} />}
      <Remarks thread={thread} reader={comments.person.id} />
      {refusal && !draft && (
        <p className={css.refusal} role="alert">
          {refusal.code === "unreachable" ? t("unreachable") : sentence(refusal)}
        </p>
      )}
      {draft && (
        <RemarkForm
          name={id}
          label={t("reply")}
          comments={comments}
          refusal={refusal}
          onSend={answer}
          onCancel={() => {
            changeDraft(id, null);
            setRefusal(null);
          }}
        />
      )}
      <div className={css.actions}>
        {proposal !== null && !isSettled && accept && (
          <Button size="small" kind="main" onPress={async () => setRefusal(await accept(thread))}>
            {t("accept")}
          </Button>
        )}
        {!isSettled && declineProposal(thread, comments.person, locale).ok && (
          <Button size="small" onPress={settle("decline")}>
            {t(thread.comments[0]?.by.id === comments.person.id ? "takeBack" : "decline")}
          </Button>
        )}
        {!draft && (
          <Button
            size="small"
            kind="quiet"
            onPress={() => {
              changeDraft(id, {});
              setTimeout(() => document.getElementById(`comment-words-${id}`)?.focus());
            }}
          >
            {t("reply")}
          </Button>
        )}
        <Button size="small" kind="quiet" onPress={settle(isSettled ? "reopen" : "resolve")}>
          {t(isSettled ? "reopen" : "resolve")}
        </Button>
        <CopyButton text={`${originOf()}${at}#comment-${id}`} label={t("copyLink")} kind="quiet" />
      </div>
    </li>
  );
}

function originOf(): string {
  return typeof window === "undefined" ? "" : window.location.origin;
}
