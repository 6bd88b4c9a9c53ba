"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "#components/ui/checkbox.tsx";
import { locales } from "#domain/locale.ts";
import { type Person, roles, signOffRoles } from "#domain/person.ts";
import css from "../administration.module.css";

interface GrantFieldsProps {
  grants: Pick<Person, "roles" | "translates" | "signOffRoles">;
  errorAt: (field: string) => string | undefined;
}

/** Roles; languages and sign-off roles appear with the role that they refine. */
export function GrantFields({ grants, errorAt }: GrantFieldsProps) {
  const t = useTranslations("desk.people");
  const terms = useTranslations("terms");
  return (
    <>
      <CheckboxGroup
        name="roles"
        label={t("roles")}
        isOptional
        options={roles.map((role) => ({ value: role, label: terms(`role.${role}`), hint: t(`roleHint.${role}`) }))}
        defaultValue={[...grants.roles]}
        error={errorAt("roles")}
      />
      <div className={css.ofTranslators}>
        <CheckboxGroup
          name="translates"
          label={t("translates")}
          isInline
          options={locales.map((locale) => ({ value: locale, label: terms(`language.${locale}`) }))}
          defaultValue={[...grants.translates]}
          error={errorAt("translates")}
        />
      </div>
      <div className={css.ofApprovers}>
        <CheckboxGroup
          name="signOffRoles"
          label={t("signsOffAs")}
          isInline
          options={signOffRoles.map((role) => ({ value: role, label: terms(`signOffRole.${role}`) }))}
          defaultValue={[...grants.signOffRoles]}
          error={errorAt("signOffRoles")}
        />
      </div>
    </>
  );
}
