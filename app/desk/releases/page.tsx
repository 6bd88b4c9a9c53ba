import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { openDesk, signedIn } from "#auth/desk.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { databaseClock } from "#db/client.ts";
import { releaseList } from "#db/queries/release-list.ts";
import { holds } from "#domain/access.ts";
import { deskContext } from "./desk-context.ts";
import { isFiltered, type ListFilters, listFilters, listPath } from "./list-filters.ts";
import { ReleaseFilters } from "./release-filters.tsx";
import css from "./release-list.module.css";
import { ReleaseTable } from "./release-table.tsx";

export const instant = false;

interface ReleasesPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  await signedIn();
  return { title: (await getTranslations("workspace.releases"))("title") };
}

export default async function ReleasesPage({ searchParams }: ReleasesPageProps) {
  const desk = await openDesk();
  const filters = listFilters(await searchParams);
  const { waiting, ...criteria } = filters;
  const [{ rows, older }, context, at, t] = await Promise.all([
    releaseList(desk.db, desk.person, { ...criteria, waitingForMe: waiting === "me" }),
    deskContext(desk),
    databaseClock(desk.db),
    getTranslations("workspace.releases"),
  ]);
  const isAuthor = holds(desk.person, "author");

  return (
    <Page>
      <PageHeader
        title={t("title")}
        actions={
          <div className={css.starts}>
            {(isAuthor || holds(desk.person, "translator")) && (
              <LinkButton href="/desk/releases/import" icon="import">
                {t("import")}
              </LinkButton>
            )}
            {isAuthor && (
              <LinkButton href="/desk/releases/new" kind="main" icon="plus">
                {t("new")}
              </LinkButton>
            )}
          </div>
        }
      />
      <LinkTabs
        label={t("views")}
        tabs={[
          { href: listPath(filters, { waiting: undefined }), label: t("all"), isCurrent: waiting !== "me" },
          { href: listPath(filters, { waiting: "me" }), label: t("waiting"), isCurrent: waiting === "me" },
        ]}
      />
      <ReleaseFilters filters={filters} offered={context.office.locales} />
      {rows.length > 0 ? (
        <ReleaseTable
          rows={rows}
          zone={context.zone}
          now={at}
          waitingFor={waiting === "me" ? desk.person : undefined}
        />
      ) : (
        <NothingToShow filters={filters} mayStart={isAuthor} />
      )}
      {(older ?? filters.before) && (
        <nav className={css.pages} aria-label={t("pages")}>
          {filters.before && <Link href={listPath(filters, {})}>{t("newest")}</Link>}
          {older && <Link href={listPath(filters, { before: older })}>{t("older")}</Link>}
        </nav>
      )}
    </Page>
  );
}

async function NothingToShow({ filters, mayStart }: { filters: ListFilters; mayStart: boolean }) {
  const t = await getTranslations("workspace.releases");
  if (filters.waiting === "me" && !filters.search && !filters.stage && !filters.locale) {
    return <EmptyState icon="checkCircle" title={t("nothingWaits")} />;
  }
  if (isFiltered(filters)) {
    return (
      <EmptyState
        icon="search"
        title={t("noMatch")}
        action={<LinkButton href="/desk/releases">{t("showAll")}</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      title={t("none")}
      action={
        mayStart && (
          <LinkButton href="/desk/releases/new" kind="main" icon="plus">
            {t("new")}
          </LinkButton>
        )
      }
    >
      <p>{t("noneHint")}</p>
    </EmptyState>
  );
}
