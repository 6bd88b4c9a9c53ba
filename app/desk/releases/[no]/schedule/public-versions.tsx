import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReleaseOverview } from "#db/queries/release-overview.ts";
import { pathOf } from "#i18n/addresses.ts";
import { localeProfiles } from "#i18n/locales.ts";
import type { DeskContext } from "../../desk-context.ts";
import { deskInstant } from "../../instants.ts";
import { retractionPath, workspacePath } from "../../paths.ts";
import css from "./schedule.module.css";

/** What the public reads of this release already. */
export function PublicVersions({ release, context, at }: { release: ReleaseOverview; context: DeskContext; at: Date }) {
  const t = useTranslations("workspace.schedule");
  const live = release.versions.filter((version) => version.live !== null);
  if (live.length === 0) return null;
  return (
    <section className={css.public}>
      <h2>{t("public")}</h2>
      <ul>
        {live.map(({ locale, live }) => {
          if (!live) return null;
          const { ownName, htmlLang, dir } = localeProfiles[locale];
          return (
            <li key={locale}>
              <Link href={workspacePath(release.no, locale)}>
                <bdi lang={htmlLang} dir={dir}>
                  {ownName}
                </bdi>
              </Link>
              <span>
                {t(live.withdrawn ? "withdrawnSince" : "publicSince", {
                  version: live.version,
                  when: deskInstant(context.language, live.goLiveAt, context.zone, at),
                })}
              </span>
              <a href={pathOf(locale, { page: "article", releaseNo: release.no, slug: live.slug })}>{t("openPage")}</a>
            </li>
          );
        })}
      </ul>
      <p>
        <Link href={retractionPath(release.no)}>{t("retract")}</Link>
      </p>
    </section>
  );
}
