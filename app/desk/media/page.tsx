import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { openDesk, signedIn } from "#auth/desk.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { databaseClock } from "#db/client.ts";
import { mediaList } from "#db/queries/media.ts";
import { mayKeepMedia } from "#domain/media.ts";
import { deskContext } from "../releases/desk-context.ts";
import css from "./library.module.css";
import { LibraryFilters } from "./library-filters.tsx";
import { LibraryGrid } from "./library-grid.tsx";
import { LibraryRows } from "./library-rows.tsx";
import { libraryFilter, libraryPath } from "./media-filter.ts";
import { MediaUploader } from "./media-uploader.tsx";

export const instant = false;

interface MediaPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  await signedIn();
  return { title: (await getTranslations("media"))("title") };
}

/** The library: every image and document that texts show or may show. */
export default async function MediaPage({ searchParams }: MediaPageProps) {
  const desk = await openDesk();
  const filter = libraryFilter(await searchParams);
  const [{ items, older }, context, now, t] = await Promise.all([
    mediaList(desk.db, desk.person, filter),
    deskContext(desk),
    databaseClock(desk.db),
    getTranslations("media"),
  ]);
  const isFiltered = filter.search !== undefined || filter.kind !== undefined;
  const shown = { items, zone: context.zone, now };

  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      {mayKeepMedia(desk.person) && <MediaUploader />}
      <LinkTabs
        label={t("list.views")}
        tabs={[
          { href: libraryPath(filter, { view: undefined }), label: t("list.grid"), isCurrent: filter.view !== "rows" },
          { href: libraryPath(filter, { view: "rows" }), label: t("list.rows"), isCurrent: filter.view === "rows" },
        ]}
      />
      <LibraryFilters filter={filter} />
      {items.length > 0 ? (
        filter.view === "rows" ? (
          <LibraryRows {...shown} />
        ) : (
          <LibraryGrid {...shown} />
        )
      ) : isFiltered ? (
        <EmptyState
          icon="search"
          title={t("list.noMatch")}
          action={<LinkButton href="/desk/media">{t("list.showAll")}</LinkButton>}
        />
      ) : (
        <EmptyState icon="media" title={t("list.none")}>
          <p>{t("list.noneHint")}</p>
        </EmptyState>
      )}
      {(older ?? filter.before) && (
        <nav className={css.pages} aria-label={t("list.pages")}>
          {filter.before && <Link href={libraryPath(filter, {})}>{t("list.newest")}</Link>}
          {older && <Link href={libraryPath(filter, { before: older })}>{t("list.older")}</Link>}
        </nav>
      )}
    </Page>
  );
}
