import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextField } from "#components/ui/text-field.tsx";
import { linkTargetOf } from "./link.ts";
import { LinkForm, type LinkFormProps } from "./link-form.tsx";

/** A link that writes a mail or calls. */
export function ContactLinkForm(props: LinkFormProps) {
  const t = useTranslations("workspace.link");
  const isContact = /^(?:mailto|tel):/i.test(props.before.href);
  const [contact, setContact] = useState(isContact ? props.before.href.replace(/^(?:mailto|tel):/i, "") : "");
  const target = linkTargetOf(contact);
  const href = target && /^(?:mailto|tel):/i.test(target) ? target : undefined;
  return (
    <LinkForm {...props} href={href} hreflang={null}>
      {(isTried) => (
        <TextField
          name="link-contact"
          label={t("contact")}
          hint={t("contactHint")}
          dir="ltr"
          value={contact}
          onChange={setContact}
          autoFocus={props.before.text !== ""}
          autoComplete="off"
          spellCheck="false"
          error={isTried && href === undefined ? t("contactInvalid") : undefined}
        />
      )}
    </LinkForm>
  );
}
