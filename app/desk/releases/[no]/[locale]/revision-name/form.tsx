"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Dialog } from "#components/ui/dialog.tsx";
import { later } from "#components/ui/later.tsx";
import textButton from "#components/ui/text-button.module.css";
import { type FormState, untouched } from "../../../form-state.ts";
import { giveName } from "./actions.ts";

const NameForm = later(async () => (await import("./name-form.tsx")).NameForm);

/** Names the revision that was saved, so that people find it in the history. */
export function RevisionNameForm({ editionId, seq }: { editionId: string; seq: number }) {
  const t = useTranslations("workspace.revisionName");
  const [isOpen, setOpen] = useState(false);
  const [label, setLabel] = useState("");
  const [named, setNamed] = useState<{ seq: number; label: string } | null>(null);
  const [state, act, isPending] = useActionState(async (before: FormState, form: FormData) => {
    const after = await giveName(before, form);
    if (after.kind === "done") {
      setNamed({ seq, label: label.trim() });
      setLabel("");
      setOpen(false);
    }
    return after;
  }, untouched);
  return (
    <>
      {named?.seq === seq && <bdi>{t("named", { label: named.label })}</bdi>}
      <button type="button" className={textButton.button} onClick={() => setOpen(true)}>
        {t(named?.seq === seq ? "again" : "open")}
      </button>
      <Dialog title={t("title", { seq })} isOpen={isOpen} onOpenChange={setOpen} size="small">
        {(close) => (
          <NameForm
            about={{ editionId, seq }}
            label={label}
            onChange={setLabel}
            state={state}
            act={act}
            isPending={isPending}
            onClose={close}
          />
        )}
      </Dialog>
    </>
  );
}
