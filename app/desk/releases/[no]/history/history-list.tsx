import { useTranslations } from "next-intl";
import type { HistoryEntry } from "#db/queries/history.ts";
import { longDate, timeOfDay } from "#i18n/format.ts";
import type { DeskContext } from "../../desk-context.ts";
import { deskInstant } from "../../instants.ts";
import css from "./history.module.css";

interface HistoryListProps {
  history: readonly HistoryEntry[];
  context: DeskContext;
  at: Date;
}

/** What was done, newest first, a sentence each, under its day by the ministry's calendar. */
export function HistoryList({ history, context, at }: HistoryListProps) {
  const { language, zone } = context;
  const days = Map.groupBy(history, (entry) => longDate(language, entry.at, zone.zone));
  return [...days].map(([day, entries]) => (
    <section key={day} className={css.day}>
      <h2>{day}</h2>
      <ol>
        {entries.map((entry) => (
          <li key={entry.seq}>
            <time dateTime={entry.at.toISOString()} title={deskInstant(language, entry.at, zone, at)}>
              {timeOfDay(language, entry.at, zone.zone)}
            </time>
            <div>
              <p>
                <Sentence entry={entry} context={context} at={at} />
              </p>
              <Words entry={entry} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Sentence({ entry, context, at }: { entry: HistoryEntry; context: DeskContext; at: Date }) {
  const t = useTranslations();
  const languages = entry.locales.map((locale) => t(`terms.language.${locale}`));
  const { role, editionKind, goLiveAt, reasonClass, check } = entry.facts;
  return t(`workspace.history.${entry.kind}`, {
    ...entry.facts,
    name: entry.personName ?? t("workspace.history.system"),
    languages: languages.length === 0 ? "–" : new Intl.ListFormat(context.language).format(languages),
    count: languages.length,
    role: role === undefined ? "" : t(`terms.signOffRole.${role}`),
    kind: editionKind === undefined ? "" : t(`terms.editionKind.${editionKind}`),
    when: typeof goLiveAt === "string" ? deskInstant(context.language, new Date(goLiveAt), context.zone, at) : "",
    check: check === undefined ? "" : t(`checks.${check}.name`),
    reason: reasonClass === undefined ? "" : t(`workspace.retraction.reasons.${reasonClass}`),
  });
}

/** What the person said with it. */
function Words({ entry }: { entry: HistoryEntry }) {
  const { message, comment, reason, explanation } = entry.facts;
  const words = message ?? comment ?? reason ?? explanation;
  return words === undefined ? null : <blockquote dir="auto">{words}</blockquote>;
}
