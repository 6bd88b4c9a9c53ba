"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useFormatter, useTranslations } from "next-intl";
import { FindingSentence } from "#components/import/finding-sentence.tsx";
import { Button } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { cleanedThings, type PasteReport } from "#richtext/paste/paste-report.ts";
import type { WordDifference } from "#richtext/paste/word-difference.ts";
import { pasteAgainAsPlainText } from "./paste-extension.ts";
import { type PasteNews, pasteNews, withNews } from "./paste-state.ts";
import css from "./paste-strip.module.css";

interface PasteStripProps {
  editor: Editor;
  /** Of the text. */
  locale: Locale;
}

/** Under the toolbar: what became of a paste or a dropped file, and the ways back. */
export function PasteStrip({ editor, locale }: PasteStripProps) {
  const t = useTranslations("workspace.paste");
  const news = useEditorState({ editor, selector: ({ editor: { state } }) => pasteNews(state) });
  const putAway = () => {
    editor.view.dispatch(withNews(editor.state.tr, null));
    editor.view.focus();
  };
  return (
    <div className={css.strip} data-tone={news ? toneOf(news) : undefined} hidden={news === null}>
      {news && <Icon name={toneOf(news) === "calm" ? "info" : "warning"} />}
      <div className={css.words} role="status">
        {news && <NewsWords news={news} locale={locale} />}
      </div>
      {news && (
        <div className={css.actions}>
          {news.kind === "reading" && (
            <Button size="small" onPress={putAway}>
              {t("stop")}
            </Button>
          )}
          {news.kind === "pasted" && news.isLastStep && editor.isEditable && (
            <>
              <Button size="small" onPress={() => editor.chain().focus().undo().run()}>
                {t("undo")}
              </Button>
              <Button size="small" onPress={() => pasteAgainAsPlainText(editor, news.plain)}>
                {t("plain")}
              </Button>
            </>
          )}
          {news.kind !== "reading" && <IconButton icon="close" label={t("putAway")} onPress={putAway} />}
        </div>
      )}
    </div>
  );
}

function toneOf(news: PasteNews): "calm" | "warning" {
  if (news.kind === "reading") return "calm";
  return news.kind === "pasted" && news.report.difference === null ? "calm" : "warning";
}

function NewsWords({ news, locale }: { news: PasteNews; locale: Locale }) {
  const t = useTranslations("workspace.paste");
  const refusals = useTranslations("refusals");
  switch (news.kind) {
    case "reading":
      return <p>{t("reading", { name: news.name })}</p>;
    case "refused": {
      const { code, ...facts } = news.refusal;
      return <p>{t("refused", { name: news.name, reason: refusals(code, facts) })}</p>;
    }
    case "notPut":
      return <p>{news.name === null ? t("notPut") : t("notPutNamed", { name: news.name })}</p>;
    case "withoutForm":
      return <p>{t("withoutForm")}</p>;
    case "pasted":
      return (
        <>
          <p>
            {news.name !== null && `${t("fromFile", { name: news.name })} `}
            <CleanedSentence report={news.report} />
            {news.report.counts.elsewhere > 0 && ` ${t("elsewhere", { count: news.report.counts.elsewhere })}`}
            {news.report.counts.changes > 0 && ` ${t("finalText")}`}
          </p>
          {news.report.difference && <DifferenceWords difference={news.report.difference} locale={locale} />}
          {news.report.findings.length > 0 && <Findings report={news.report} locale={locale} />}
        </>
      );
  }
}

function CleanedSentence({ report: { counts } }: { report: PasteReport }) {
  const t = useTranslations("workspace.paste");
  const format = useFormatter();
  const things = listed.filter((thing) => counts[thing] > 0);
  if (things.length === 0) return null;
  return t("cleaned", { things: format.list(things.map((thing) => t(`things.${thing}`, { count: counts[thing] }))) });
}

/** The others have sentences of their own. */
const listed = cleanedThings.filter((thing) => thing !== "changes" && thing !== "elsewhere");

function DifferenceWords({ difference, locale }: { difference: WordDifference; locale: Locale }) {
  const t = useTranslations("workspace.paste");
  const { htmlLang, dir } = localeProfiles[locale];
  const lists = [
    ["missing", difference.missing],
    ["added", difference.added],
  ] as const;
  return (
    <>
      <p className={css.difference}>{t("difference", { count: difference.words })}</p>
      <dl className={css.phrases}>
        {lists.map(
          ([kind, phrases]) =>
            phrases.length > 0 && (
              <div key={kind}>
                <dt>{t(kind)}</dt>
                {phrases.slice(0, MOST_SHOWN).map((phrase, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same phrase may be missing twice
                  <dd key={at} lang={htmlLang} dir={dir}>
                    {phrase}
                  </dd>
                ))}
                {phrases.length > MOST_SHOWN && <dd>{t("more", { count: phrases.length - MOST_SHOWN })}</dd>}
              </div>
            ),
        )}
      </dl>
    </>
  );
}

/** More of them say no more: the text was another one. */
const MOST_SHOWN = 20;

function Findings({ report: { findings }, locale }: { report: PasteReport; locale: Locale }) {
  const t = useTranslations("workspace.import");
  const { htmlLang, dir } = localeProfiles[locale];
  return (
    <details className={css.findings}>
      <summary>{t("findings", { count: findings.length })}</summary>
      <ul>
        {findings.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be found twice
          <li key={at}>
            <FindingSentence finding={finding} lang={htmlLang} dir={dir} />
          </li>
        ))}
      </ul>
    </details>
  );
}
