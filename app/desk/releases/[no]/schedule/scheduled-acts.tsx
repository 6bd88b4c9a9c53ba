import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { LanguageVersion } from "#db/queries/language-version.ts";
import type { Edition } from "#domain/edition.ts";
import type { Person } from "#domain/person.ts";
import { unschedule } from "#domain/publication.ts";
import { stageOf } from "#domain/stage.ts";
import { ActForm } from "../../act-form.tsx";
import type { DeskContext } from "../../desk-context.ts";
import { unscheduleEditions } from "./actions.ts";
import { WhenLine } from "./when-line.tsx";

interface ScheduledActsProps {
  versions: readonly LanguageVersion[];
  person: Person;
  context: DeskContext;
  at: Date;
}

/** What goes out by itself and when; an act for several languages is undone as one. */
export function ScheduledActs({ versions, person, context, at }: ScheduledActsProps) {
  const t = useTranslations();
  return scheduledActs(versions, at).map(({ publicationNo, goLiveAt, editions }) => {
    const decision = unschedule(editions, person, at);
    const languages = editions.map(({ locale }) => t(`terms.language.${locale}`));
    return (
      <Notice
        key={publicationNo}
        title={t("workspace.schedule.goesOut", { languages: new Intl.ListFormat(context.language).format(languages) })}
      >
        <WhenLine at={goLiveAt} renderedAt={at} language={context.language} />
        <ActForm
          action={unscheduleEditions}
          about={{ no: editions[0]?.releaseNo ?? 0, publicationNo }}
          refusal={decision.ok ? null : decision.refusal}
        >
          {t("workspace.schedule.unschedule")}
        </ActForm>
      </Notice>
    );
  });
}

interface ScheduledAct {
  publicationNo: number;
  goLiveAt: Date;
  editions: Edition[];
}

function scheduledActs(versions: readonly LanguageVersion[], at: Date): ScheduledAct[] {
  const acts = new Map<number, ScheduledAct>();
  for (const { edition } of versions) {
    if (edition?.state !== "approved" || !edition.publication || stageOf(edition, at) !== "scheduled") continue;
    const { publicationNo, goLiveAt } = edition.publication;
    const act = acts.get(publicationNo) ?? { publicationNo, goLiveAt, editions: [] };
    act.editions.push(edition);
    acts.set(publicationNo, act);
  }
  return [...acts.values()].toSorted((one, other) => one.goLiveAt.getTime() - other.goLiveAt.getTime());
}
