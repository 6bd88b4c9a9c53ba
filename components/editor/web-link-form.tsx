import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { languageName } from "#i18n/language-name.ts";
import { AddressResult } from "./address-result.tsx";
import { linkTargetOf } from "./link.ts";
import { LinkForm, type LinkFormProps } from "./link-form.tsx";
import { languageOptions } from "./passage-languages.ts";
import { useAddressTest } from "./use-address-test.ts";

const same = "same";

/** A link into the web. Its address is tested on the server, which also reads in which language the page is. */
export function WebLinkForm(props: LinkFormProps) {
  const { before, locale } = props;
  const t = useTranslations("workspace.link");
  const deskLanguage = useLocale();
  const [address, setAddress] = useState(/^(?:mailto|tel|release):/i.test(before.href) ? "" : before.href);
  const [chosen, setChosen] = useState<string | null>(before.href === "" ? null : (before.hreflang ?? same));
  const href = linkTargetOf(address);
  const test = useAddressTest(href);

  const told = test !== null && test !== "running" && "page" in test ? test.page.language : null;
  const isForeign = told !== null && primaryOf(told) !== primaryOf(locale);
  const language = chosen ?? (isForeign ? told : same);

  return (
    <LinkForm {...props} href={href} hreflang={language === same ? null : language}>
      {(isTried) => (
        <>
          <div>
            <TextField
              name="link-address"
              label={t("address")}
              hint={t("addressHint")}
              dir="ltr"
              value={address}
              onChange={setAddress}
              autoFocus={before.text !== ""}
              autoComplete="off"
              spellCheck="false"
              error={isTried && href === undefined ? t("addressInvalid") : undefined}
            />
            <AddressResult test={test} onUse={setAddress} />
          </div>
          <Select
            name="link-language"
            label={t("targetLanguage")}
            hint={isForeign ? t("targetLanguageTold", { language: languageName(told, deskLanguage) }) : undefined}
            options={[
              { id: same, label: t("sameLanguage") },
              ...languageOptions(deskLanguage, language === same ? "" : language),
            ]}
            value={language}
            onChange={(key) => setChosen(String(key))}
          />
        </>
      )}
    </LinkForm>
  );
}

function primaryOf(tag: string): string | undefined {
  return tag.split("-")[0];
}
