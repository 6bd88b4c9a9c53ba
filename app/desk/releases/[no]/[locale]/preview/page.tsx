import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { openDesk, signedIn } from "#auth/desk.ts";
import { JournalistsOnly } from "#components/journalists-only/journalists-only.tsx";
import { ContactCard } from "#components/release/contact-card.tsx";
import { deskMedia } from "#components/release/media-place.ts";
import { ReleaseHead } from "#components/release/release-head.tsx";
import { ReleaseText } from "#components/release/release-text.tsx";
import { Subjects } from "#components/release/subjects.tsx";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import { languageVersion } from "#db/queries/language-version.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { siteWords } from "#i18n/site-words.ts";
import { bodyWithOverviews } from "../../../body-with-overviews.ts";
import { deskContext } from "../../../desk-context.ts";
import { previewPath, workspacePath } from "../../../paths.ts";
import { releasePlace } from "../../release-place.ts";
import css from "./preview.module.css";

export const instant = false;

interface PreviewPageProps {
  params: Promise<{ no: string; locale: string }>;
  searchParams: Promise<{ width?: string }>;
}

const widths = ["phone", "tablet", "desktop"] as const;

export async function generateMetadata({ params }: PreviewPageProps) {
  await signedIn();
  const { no } = await params;
  return { title: (await getTranslations("workspace.preview"))("pageTitle", { no }) };
}

export default async function PreviewPage({ params, searchParams }: PreviewPageProps) {
  const desk = await openDesk();
  const place = releasePlace(await params);
  const version = place && (await languageVersion(desk.db, desk.person, place.no, place.locale));
  const text = version?.head ?? version?.live;
  if (!place || !version || !text) notFound();
  const typed = version.autosave?.words;
  const content = typed?.content ?? text.content;
  const { journalistsOnly } = typed ?? text;

  const { width: asked } = await searchParams;
  const width = widths.find((known) => known === asked) ?? "desktop";
  const [{ zone, office }, t] = await Promise.all([deskContext(desk), getTranslations()]);
  const { htmlLang, dir } = localeProfiles[place.locale];
  const { stage, live } = version.version;

  return (
    <div className={css.preview}>
      <div className={css.strip}>
        <p>
          <strong>{t("workspace.preview.title")}</strong>
          {" – "}
          {t(typed ? "workspace.preview.typed" : "workspace.preview.state", {
            language: t(`terms.language.${place.locale}`),
            stage: t(`terms.stage.${stage}`),
            seq: text.seq,
          })}
        </p>
        <LinkTabs
          label={t("workspace.preview.widths")}
          tabs={widths.map((known) => ({
            href: `${previewPath(place.no, place.locale)}?width=${known}`,
            label: t(`workspace.preview.width.${known}`),
            isCurrent: known === width,
          }))}
        />
        <Link href={workspacePath(place.no, place.locale)}>{t("workspace.preview.close")}</Link>
      </div>
      <div className={css.frame} data-width={width}>
        <article className={css.page} lang={htmlLang} dir={dir}>
          <div>
            <ReleaseHead
              content={content}
              facts={text.facts}
              releaseNo={place.no}
              version={version.edition?.number ?? live?.version ?? 1}
              firstPublishedAt={live?.goLiveAt ?? null}
              zone={{ zone: zone.zone, city: office.names[place.locale].city }}
            />
            <ReleaseText
              content={{ ...content, body: bodyWithOverviews(content.body) }}
              facts={text.facts}
              media={deskMedia}
            />
            <Subjects locale={place.locale} facts={text.facts} />
          </div>
          <ContactCard
            locale={place.locale}
            contact={text.facts.contact}
            office={{ phone: office.phone, email: office.email }}
            title={siteWords(place.locale).site("article.contact")}
          />
        </article>
      </div>
      {journalistsOnly && (
        <div className={css.beside} lang={htmlLang} dir={dir}>
          <JournalistsOnly>
            <p>{journalistsOnly}</p>
          </JournalistsOnly>
        </div>
      )}
    </div>
  );
}
