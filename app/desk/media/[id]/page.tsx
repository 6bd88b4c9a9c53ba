import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openDesk, signedIn } from "#auth/desk.ts";
import { deskFile } from "#components/media/library-item.ts";
import { Page, PageHeader } from "#components/ui/page.tsx";
import { databaseClock } from "#db/client.ts";
import { visibleMediaItem } from "#db/queries/media.ts";
import { mediaUses } from "#db/queries/media-uses.ts";
import { mayKeepMedia } from "#domain/media.ts";
import { fileSize } from "#i18n/document-facts.ts";
import { deskContext } from "../../releases/desk-context.ts";
import { deskInstant } from "../../releases/instants.ts";
import { libraryItem } from "../library-item.ts";
import { DeleteItem } from "./delete-item.tsx";
import { DetailsForm } from "./details-form.tsx";
import css from "./item.module.css";
import { ItemUses } from "./item-uses.tsx";

export const instant = false;

interface ItemPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata() {
  await signedIn();
  return { title: (await getTranslations("media"))("title") };
}

/** One image or document: what is said about it, and where it is used. */
export default async function ItemPage({ params }: ItemPageProps) {
  const desk = await openDesk();
  const { id } = await params;
  const item = await visibleMediaItem(desk.db, desk.person, id);
  if (!item) notFound();
  const [uses, context, now, t] = await Promise.all([
    mediaUses(desk.db, desk.person, id),
    deskContext(desk),
    databaseClock(desk.db),
    getTranslations("media.item"),
  ]);
  const when = deskInstant(context.language, item.uploadedAt, context.zone, now);
  const isUsed = uses.shown.length + uses.hidden > 0;
  const mayKeep = mayKeepMedia(desk.person);
  const facts = [
    [t("format"), item.format.toUpperCase()],
    [t("size"), fileSize(context.language, item.size)],
    ...(item.kind === "image" ? [[t("pixels"), `${item.width} × ${item.height}`]] : []),
    [t("uploaded"), t("uploadedBy", { when, by: item.uploadedBy })],
  ] as const;

  return (
    <Page>
      <PageHeader title={<bdi>{item.name}</bdi>} back={{ href: "/desk/media", label: t("back") }} />
      <div className={css.columns}>
        <DetailsForm
          key={JSON.stringify([item.texts, item.focus, item.credit, item.rightsUntil, item.language])}
          item={libraryItem(item)}
          offered={context.office.locales}
          isReadOnly={!mayKeep}
        />
        <div className={css.aside}>
          <section className={css.section}>
            <h2>{t("facts")}</h2>
            <dl className={css.facts}>
              {facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {item.kind === "document" && <a href={deskFile(item.id, item.name)}>{t("download")}</a>}
          </section>
          <ItemUses uses={uses} />
          {mayKeep && !isUsed && <DeleteItem id={item.id} />}
        </div>
      </div>
    </Page>
  );
}
