import { Icon } from "#components/ui/icon.tsx";
import { stageLooks } from "#components/ui/stage-badge.tsx";
import type { Stage } from "#domain/stage.ts";
import css from "./releases.module.css";

/** A stage without room for its word: icon and colour, and the word for those who listen or point. */
export function StageIcon({ stage, label }: { stage: Stage; label: string }) {
  const { tone, icon } = stageLooks[stage];
  return (
    <span className={css.stageIcon} data-tone={tone} title={label}>
      <Icon name={icon} size={14} />
      <span className="unseen">{label}</span>
    </span>
  );
}
