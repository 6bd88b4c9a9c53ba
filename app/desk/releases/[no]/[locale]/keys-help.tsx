import { useTranslations } from "next-intl";
import { useState } from "react";
import { useModifierKey } from "#components/editor/use-modifier-key.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import css from "./status-line.module.css";

/** The keys of this page. */
export function KeysHelp() {
  const t = useTranslations("workspace.keys");
  const mod = useModifierKey();
  const [isOpen, setOpen] = useState(false);
  const keys = [
    ["save", `${mod}+S`],
    ["link", `${mod}+K`],
    ["bold", `${mod}+B`],
    ["italic", `${mod}+I`],
    ["undo", `${mod}+Z`],
    ["redo", `${mod}+Shift+Z`],
    ["paragraph", `${mod}+Alt+0`],
    ["heading2", `${mod}+Alt+2`],
    ["heading3", `${mod}+Alt+3`],
    ["bulletList", `${mod}+Shift+8`],
    ["orderedList", `${mod}+Shift+7`],
    ["comment", `${mod}+Alt+M`],
    ["toolbar", "Alt+F10"],
    ["back", "Esc"],
  ] as const;
  return (
    <>
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
        {t("title")}
      </Button>
      <Dialog title={t("title")} isOpen={isOpen} onOpenChange={setOpen}>
        <dl className={css.keys}>
          {keys.map(([name, combination]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>
                <kbd>{combination}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
