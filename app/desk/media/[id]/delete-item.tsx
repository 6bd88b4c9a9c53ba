"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { useMediaRefusal } from "#components/media/use-upload-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { deleteMedia, type MediaFormState } from "./actions.ts";

/** Offered only while no text shows the item; the rule is asked again when it is done. */
export function DeleteItem({ id }: { id: string }) {
  const t = useTranslations("media.item");
  const refusal = useMediaRefusal();
  const [isOpen, setOpen] = useState(false);
  const [state, action, isPending] = useActionState<MediaFormState, FormData>(deleteMedia, { kind: "untouched" });
  return (
    <div>
      <Button icon="trash" kind="quiet" onPress={() => setOpen(true)}>
        {t("delete")}
      </Button>
      <Dialog title={t("deleteTitle")} isOpen={isOpen} onOpenChange={setOpen} size="small">
        <form action={action}>
          <input type="hidden" name="id" value={id} />
          {state.kind === "refused" && (
            <Notice tone="danger" role="alert">
              <p>{refusal(state.refusal)}</p>
            </Notice>
          )}
          <p>{t("deleteLead")}</p>
          <DialogActions>
            <Button type="submit" kind="danger" isPending={isPending}>
              {t("deleteNow")}
            </Button>
            <Button onPress={() => setOpen(false)}>{t("keep")}</Button>
          </DialogActions>
        </form>
      </Dialog>
    </div>
  );
}
