import { useTranslations } from "next-intl";
import { useState } from "react";
import { ListBox, ListBoxItem, Text } from "react-aria-components";
import { TextField } from "#components/ui/text-field.tsx";
import { linkedRelease, releaseLink } from "#domain/release-link.ts";
import { LinkForm, type LinkFormProps } from "./link-form.tsx";
import css from "./release-link-form.module.css";
import { useFoundReleases } from "./use-found-releases.ts";

/** A link to a release by its number: it follows the language of the page, and is plain words while nothing is public. */
export function ReleaseLinkForm(props: LinkFormProps) {
  const { before, locale, text, onText } = props;
  const t = useTranslations("workspace.link");
  const [search, setSearch] = useState(String(linkedRelease(before.href) ?? ""));
  const found = useFoundReleases(search, locale);
  const no = linkedRelease(`release:${search.trim()}`);
  const chosen = found?.find((release) => release.no === no);
  return (
    <LinkForm {...props} href={no === undefined ? undefined : releaseLink(no)} hreflang={null}>
      {(isTried) => (
        <div>
          <TextField
            name="link-release"
            label={t("release")}
            hint={t("releaseHint")}
            value={search}
            onChange={setSearch}
            autoFocus={before.text !== ""}
            autoComplete="off"
            spellCheck="false"
            error={isTried && no === undefined ? t("releaseInvalid") : undefined}
          />
          {found !== null && chosen === undefined && found.length > 0 && (
            <ListBox
              aria-label={t("releasesFound")}
              className={css.found ?? ""}
              items={found.map((release) => ({ ...release, id: release.no }))}
              onAction={(key) => {
                const release = found.find((candidate) => candidate.no === key);
                if (!release) return;
                setSearch(String(release.no));
                if (text.trim() === "") onText(release.headline);
              }}
            >
              {(release) => (
                <ListBoxItem id={release.no} textValue={release.headline} className={css.release ?? ""}>
                  <Text slot="label">
                    <bdi>{release.headline}</bdi>
                  </Text>
                  <Text slot="description">
                    {t("releaseNo", { no: String(release.no) })} · {t(release.isPublic ? "isPublic" : "isNotPublic")}
                  </Text>
                </ListBoxItem>
              )}
            </ListBox>
          )}
          <p role="status" className={css.told}>
            {chosen ? <bdi>{chosen.headline}</bdi> : found?.length === 0 ? t("releaseNone") : ""}
            {chosen && !chosen.isPublic && ` – ${t("isNotPublic")}`}
          </p>
        </div>
      )}
    </LinkForm>
  );
}
