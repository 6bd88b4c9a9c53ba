import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { ShownRefusal } from "../../../form-state.ts";
import { useRefusalSentence } from "../../../use-refusal-sentence.ts";
import type { Comments } from "./comments.ts";
import css from "./comments-panel.module.css";
import { MentionField } from "./mention-field.tsx";

interface RemarkFormProps {
  /** Of the draft: the id of the thread that it answers, or that of one that begins a thread. */
  name: string;
  label: string;
  comments: Comments;
  refusal: ShownRefusal | null;
  onSend: () => Promise<void>;
  onCancel: () => void;
  children?: ReactNode;
}

/** The field for a comment. What was typed stays in it until the server has it. */
export function RemarkForm({ name, label, comments, refusal, onSend, onCancel, children }: RemarkFormProps) {
  const t = useTranslations("workspace.comments");
  const sentence = useRefusalSentence();
  const [isSending, setSending] = useState(false);
  const { drafts, changeDraft, people } = comments;
  const { words = "", mentions = [] } = drafts[name] ?? {};
  const send = async () => {
    setSending(true);
    await onSend();
    setSending(false);
  };
  return (
    <div className={css.form}>
      <MentionField
        id={`comment-words-${name}`}
        label={label}
        people={people}
        words={words}
        error={refusal ? (refusal.code === "unreachable" ? t("unreachable") : sentence(refusal)) : undefined}
        onChange={(next, person) =>
          changeDraft(name, { words: next, ...(person && { mentions: [...new Set([...mentions, person.id])] }) })
        }
        onSend={send}
      />
      {children}
      <div className={css.actions}>
        <Button kind="main" size="small" isPending={isSending} onPress={send}>
          {t(refusal ? "sendAgain" : "send")}
        </Button>
        <Button kind="quiet" size="small" onPress={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
