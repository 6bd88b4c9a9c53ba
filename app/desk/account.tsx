"use client";

import { useTranslations } from "next-intl";
import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { Icon } from "#components/ui/icon.tsx";
import { type DeskLanguage, deskLanguageNames, deskLanguages } from "#i18n/desk-languages.ts";
import css from "./account.module.css";
import { chooseLanguage, signOut } from "./account-actions.ts";

interface AccountProps {
  name: string;
  email: string;
  language: DeskLanguage;
}

/** Who is signed in, the language of the desk, and the way out. A disclosure, so that it opens without script. */
export function Account({ name, email, language }: AccountProps) {
  const t = useTranslations("desk.shell");
  const place = useRef<HTMLDetailsElement>(null);

  function close() {
    if (place.current) place.current.open = false;
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape" || !place.current?.open) return;
    close();
    place.current.querySelector("summary")?.focus();
  }

  function closeWhenLeft(event: FocusEvent) {
    if (event.relatedTarget instanceof Node && !place.current?.contains(event.relatedTarget)) close();
  }

  return (
    <details ref={place} className={css.account} onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <summary aria-label={t("account", { name })}>
        <Initials name={name} />
        <span className={css.name}>{name}</span>
        <Icon name="chevronDown" size={16} />
      </summary>
      <div className={css.panel}>
        <p className={css.who}>
          <strong>{name}</strong>
          <span>{email}</span>
        </p>
        <form action={chooseLanguage}>
          <fieldset>
            <legend>{t("language")}</legend>
            {deskLanguages.map((choice) => (
              <button
                key={choice}
                type="submit"
                name="language"
                value={choice}
                lang={choice}
                aria-pressed={choice === language}
              >
                {deskLanguageNames[choice]}
              </button>
            ))}
          </fieldset>
        </form>
        <form action={signOut}>
          <button type="submit" className={css.signOut}>
            <Icon name="signOut" size={18} />
            {t("signOut")}
          </button>
        </form>
      </div>
    </details>
  );
}

/** A person's initials in a circle; their name stands beside it or names the control around it. */
function Initials({ name }: { name: string }) {
  const letters = name.split(/\s+/).map((part) => part[0] ?? "");
  return (
    <span className={css.initials} aria-hidden="true">
      {[letters[0], letters.length > 1 ? letters.at(-1) : ""].join("")}
    </span>
  );
}
