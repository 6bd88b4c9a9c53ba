"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Select, type SelectOption } from "#components/ui/select.tsx";
import css from "../details.module.css";

/** Countries one by one: chosen ones in a list that each can leave. */
export function CountriesField({ countries, defaultValue }: { countries: SelectOption[]; defaultValue: string[] }) {
  const t = useTranslations("workspace.details");
  const [codes, setCodes] = useState(defaultValue);
  const nameOf = (code: string) => countries.find(({ id }) => id === code)?.label ?? code;
  return (
    <div>
      <Select
        id="country"
        label={t("countries")}
        placeholder={t("addCountry")}
        isOptional
        options={countries.filter(({ id }) => !codes.includes(id))}
        value={null}
        onChange={(code) => typeof code === "string" && setCodes((known) => [...known, code])}
      />
      {codes.length > 0 && (
        <ul className={css.chosen}>
          {codes.map((code) => (
            <li key={code}>
              <input type="hidden" name="countryCodes" value={code} />
              {nameOf(code)}
              <Button
                kind="quiet"
                size="small"
                icon="close"
                aria-label={t("removeCountry", { name: nameOf(code) })}
                onPress={() => setCodes((known) => known.filter((other) => other !== code))}
              >
                {t("remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
