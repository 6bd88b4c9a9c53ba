"use client";

import { useTranslations } from "next-intl";
import { useKeyNames } from "#components/editor/use-key-names.ts";
import { changeHabit, useWritingHabits } from "#components/editor/writing-habits.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { DialogActions } from "#components/ui/dialog.tsx";
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

/** What the dialog of the keys shows. */
export function KeysList() {
  const t = useTranslations("workspace.keys");
  return (
    <>
      <div className={css.groups} data-printed>
        {(["page", "text", "toolbar", "finding"] as const).map((group) => (
          <KeyGroup key={group} name={group} />
        ))}
      </div>
      <Habits />
      <DialogActions>
        <Button onPress={() => window.print()}>{t("print")}</Button>
      </DialogActions>
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
