import { useTranslations } from "next-intl";
import type { Stage } from "#domain/stage.ts";
import { Badge, type Tone } from "./badge.tsx";
import type { IconName } from "./icon.tsx";

export const stageLooks: Readonly<Record<Stage, { tone: Tone; icon: IconName }>> = {
  draft: { tone: "draft", icon: "circle" },
  in_review: { tone: "review", icon: "halfCircle" },
  changes_requested: { tone: "changes", icon: "returned" },
  approved: { tone: "approved", icon: "check" },
  scheduled: { tone: "scheduled", icon: "clock" },
  published: { tone: "published", icon: "dot" },
  superseded: { tone: "draft", icon: "history" },
  withdrawn: { tone: "withdrawn", icon: "ban" },
  retracted: { tone: "withdrawn", icon: "ban" },
  discarded: { tone: "draft", icon: "trash" },
};

/** Where a language version stands, in the words of the desk. */
export function StageBadge({ stage }: { stage: Stage }) {
  const t = useTranslations("terms.stage");
  const { tone, icon } = stageLooks[stage];
  return (
    <Badge tone={tone} icon={icon}>
      {t(stage)}
    </Badge>
  );
}
