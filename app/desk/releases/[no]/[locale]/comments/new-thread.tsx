import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextArea } from "#components/ui/text-area.tsx";
import textButton from "#components/ui/text-button.module.css";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import type { ShownRefusal } from "../../../form-state.ts";
import type { Comments } from "./comments.ts";
import css from "./comments-panel.module.css";
import { begun } from "./drafts.ts";
import { QuotedWords } from "./quoted-words.tsx";
import { RemarkForm } from "./remark-form.tsx";
import { beginningId } from "./use-drafts.ts";

/** A comment that begins a thread: on which words it is, what it says, and other words where it proposes some. */
export function NewThread({ comments, locale }: { comments: Comments; locale: Locale }) {
  const t = useTranslations("workspace.comments");
  const { drafts, changeDraft, dropSent, standing, tell, select } = comments;
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const draft = drafts[begun];
  if (!draft?.anchor) return null;
  const { id, words, mentions, proposal, anchor } = draft;
  const { htmlLang, dir } = localeProfiles[locale];
  const mayPropose = anchor.kind === "range" && anchor.passage.startBlock === anchor.passage.endBlock;

  const send = async () => {
    const passage = anchor.kind === "version" ? null : (standing(beginningId(anchor)) ?? anchor.passage); // typed around meanwhile
    const now = passage && anchor.kind !== "version" ? { kind: anchor.kind, passage } : anchor;
    const refused = await tell({ act: "start", id, words, mentions, proposal, anchor: now });
    setRefusal(refused);
    if (refused) return;
    dropSent(begun, id);
    select(id);
  };
  return (
    <section className={css.thread} aria-label={t("newThread")} data-selected>
      {anchor.kind === "version" ? (
        <p className={css.whole}>{t("whole")}</p>
      ) : (
        <QuotedWords anchor={anchor} locale={locale} />
      )}
      <RemarkForm
        name={begun}
        label={t("words")}
        comments={comments}
        refusal={refusal}
        onSend={send}
        onCancel={() => changeDraft(begun, null)}
      >
        {mayPropose &&
          (proposal === null ? (
            <button
              type="button"
              className={textButton.button}
              onClick={() => changeDraft(begun, { proposal: anchor.passage.quote })}
            >
              {t("propose")}
            </button>
          ) : (
            <TextArea
              id={`proposal-${begun}`}
              label={t("proposal")}
              hint={t("proposalHint")}
              rows={2}
              lang={htmlLang}
              dir={dir}
              value={proposal}
              onChange={(value) => changeDraft(begun, { proposal: value })}
            />
          ))}
      </RemarkForm>
    </section>
  );
}
