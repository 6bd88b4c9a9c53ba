import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import type { ReleaseOverview } from "#db/queries/release-overview.ts";
import { type Locale, locales } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { workspacePath } from "../../paths.ts";
import { StageIcon } from "../../stage-icon.tsx";
import css from "./language-tabs.module.css";
import { MenuButton } from "./later-parts.tsx";

interface LanguageTabsProps {
  release: ReleaseOverview;
  current: Locale;
  /** Languages in which the office publishes. */
  offered: readonly Locale[];
}

/** The languages of a release, the original first; those not begun yet are behind "add". */
export function LanguageTabs({ release, current, offered }: LanguageTabsProps) {
  const t = useTranslations("workspace.languages");
  const order = locales.toSorted(
    (one, other) => Number(other === release.sourceLocale) - Number(one === release.sourceLocale),
  );
  const begun = order.filter(
    (locale) => locale === current || release.versions.some((version) => version.locale === locale),
  );
  const missing = order.filter((locale) => !begun.includes(locale) && offered.includes(locale));
  const items = begun.map((locale) => (
    <li key={locale}>
      <Link href={workspacePath(release.no, locale)} aria-current={locale === current ? "page" : undefined}>
        <LanguageName release={release} locale={locale} />
      </Link>
    </li>
  ));

  return (
    <nav className={css.languages} aria-label={t("label")}>
      <ul className={css.languageTabs}>{items}</ul>
      <details className={css.languageMenu}>
        <summary>
          <LanguageName release={release} locale={current} />
          <Icon name="chevronDown" size={16} />
        </summary>
        <ul>{items}</ul>
      </details>
      {missing.length > 0 && (
        <MenuButton
          label={t("add")}
          kind="quiet"
          size="small"
          items={missing.map((locale) => ({
            id: locale,
            label: localeProfiles[locale].ownName,
            href: workspacePath(release.no, locale),
          }))}
        />
      )}
    </nav>
  );
}

function LanguageName({ release, locale }: { release: ReleaseOverview; locale: Locale }) {
  const t = useTranslations();
  const { ownName, htmlLang, dir } = localeProfiles[locale];
  const version = release.versions.find((candidate) => candidate.locale === locale);
  return (
    <>
      <bdi lang={htmlLang} dir={dir}>
        {ownName}
      </bdi>
      {locale === release.sourceLocale && <small>{t("workspace.languages.original")}</small>}
      {version ? (
        <StageIcon stage={version.stage} label={t(`terms.stage.${version.stage}`)} />
      ) : (
        <span className="unseen">{t("workspace.languages.notBegun")}</span>
      )}
    </>
  );
}
