import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useKeyNames } from "#components/editor/use-key-names.ts";
import { changeHabit, useWritingHabits } from "#components/editor/writing-habits.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import css from "./keys-help.module.css";

/** Every key of this page by what it is for. A second combination is Apple's, where that differs by more than its signs. */
const keys = {
  page: [
    ["save", "Mod+S"],
    ["find", "Mod+F"],
    ["replace", "Mod+H", "Mod+Alt+F"],
    ["fullScreen", "F9"],
    ["help", "?"],
  ],
  text: [
    ["toolbar", "Alt+F10"],
    ["blocks", "/"],
    ["bold", "Mod+B"],
    ["italic", "Mod+I"],
    ["link", "Mod+K"],
    ["comment", "Mod+Alt+M"],
    ["paragraph", "Mod+Alt+0"],
    ["heading2", "Mod+Alt+2"],
    ["heading3", "Mod+Alt+3"],
    ["bulletList", "Mod+Shift+8"],
    ["orderedList", "Mod+Shift+7"],
    ["deeper", "Tab"],
    ["higher", "Shift+Tab"],
    ["lineBreak", "Shift+Enter"],
    ["pastePlain", "Mod+Shift+V"],
    ["undo", "Mod+Z"],
    ["redo", "Mod+Shift+Z"],
  ],
  toolbar: [
    ["move", "← →"],
    ["ends", "Home, End"],
    ["back", "Esc"],
  ],
  finding: [
    ["next", "Enter"],
    ["previous", "Shift+Enter"],
    ["toMatch", "Esc"],
  ],
} as const;

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
        <div className={css.groups} data-printed>
          {(["page", "text", "toolbar", "finding"] as const).map((group) => (
            <KeyGroup key={group} name={group} />
          ))}
        </div>
        <Habits />
        <DialogActions>
          <Button onPress={() => window.print()}>{t("print")}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function KeyGroup({ name }: { name: keyof typeof keys }) {
  const t = useTranslations("workspace.keys");
  const keyNames = useKeyNames();
  return (
    <section>
      <h3>{t(`group.${name}`)}</h3>
      <dl className={css.keys}>
        {keys[name].map(([act, usual, onApple]) => (
          <div key={act}>
            <dt>{t(act)}</dt>
            <dd>
              <kbd>{keyNames(usual, onApple)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Habits() {
  const t = useTranslations("workspace.keys");
  const habits = useWritingHabits();
  return (
    <fieldset className={css.habits}>
      <legend>{t("habits")}</legend>
      {(["slashMenu", "typography", "singleKeys"] as const).map((habit) => (
        <Checkbox
          key={habit}
          isSelected={habits[habit]}
          onChange={(isOn) => changeHabit(habit, isOn)}
          hint={t(`habitHint.${habit}`)}
        >
          {t(`habit.${habit}`)}
        </Checkbox>
      ))}
    </fieldset>
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
