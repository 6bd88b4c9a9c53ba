import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useWritingHabits } from "#components/editor/writing-habits.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { later } from "#components/ui/later.tsx";

const KeysList = later(async () => (await import("./keys-list.tsx")).KeysList);

/** The keys of this page, to look at and to print, and what can be switched off. "?" opens it too. */
export function KeysHelp() {
  const t = useTranslations("workspace.keys");
  const [isOpen, setOpen] = useState(false);
  useQuestionMark(() => setOpen(true));
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

/** A key without a modifier acts only where nobody types, and not for those who switched such keys off (WCAG 2.1.4). */
function useQuestionMark(act: () => void) {
  const { singleKeys } = useWritingHabits();
  useEffect(() => {
    if (!singleKeys) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTypedInto(event.target) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  });
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select, [role=textbox]"))
  );
}
