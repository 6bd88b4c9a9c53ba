import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSingleKeys } from "#components/editor/use-single-keys.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { later } from "#components/ui/later.tsx";

const KeysList = later(async () => (await import("./keys-list.tsx")).KeysList);

/** The keys of this page, to look at and to print, and what can be switched off. "?" opens it too. */
export function KeysHelp() {
  const t = useTranslations("workspace.keys");
  const [isOpen, setOpen] = useState(false);
  useSingleKeys({ "?": () => setOpen(true) });
  return (
    <>
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
        {t("title")}
      </Button>
      <Dialog title={t("title")} isOpen={isOpen} onOpenChange={setOpen} size="large">
        <KeysList />
      </Dialog>
    </>
  );
}
