import { Button, ToggleButton, Tooltip, TooltipTrigger } from "react-aria-components";
import css from "./editor.module.css";
import { Icon, type IconName } from "./icons.tsx";

interface ToolbarButtonProps {
  icon: IconName;
  name: string;
  /** As people read it on their keyboard, e.g. "Ctrl+B". */
  keys?: string | undefined;
  /** Shown beside the icon where there is room; the name, or the beginning of it. */
  words?: string | undefined;
  isDisabled?: boolean;
  onPress: () => void;
}

export function ToolbarButton({ icon, name, keys, words, isDisabled, onPress }: ToolbarButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button className={css.tool ?? ""} aria-label={name} isDisabled={isDisabled ?? false} onPress={onPress}>
        <Face icon={icon} words={words} />
      </Button>
      <Hint name={name} keys={keys} />
    </TooltipTrigger>
  );
}

/** A button that says whether the cursor stands in what it makes. */
export function ToolbarToggle({ isOn, ...props }: ToolbarButtonProps & { isOn: boolean }) {
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton
        className={css.tool ?? ""}
        aria-label={props.name}
        isSelected={isOn}
        isDisabled={props.isDisabled ?? false}
        onChange={props.onPress}
      >
        <Face icon={props.icon} words={props.words} />
      </ToggleButton>
      <Hint name={props.name} keys={props.keys} />
    </TooltipTrigger>
  );
}

function Face({ icon, words }: { icon: IconName; words: string | undefined }) {
  return (
    <>
      <Icon name={icon} />
      {words !== undefined && <span className={css.toolName}>{words}</span>}
    </>
  );
}

function Hint({ name, keys }: { name: string; keys: string | undefined }) {
  return (
    <Tooltip className={css.hint ?? ""} offset={6}>
      {name}
      {keys && <kbd>{keys}</kbd>}
    </Tooltip>
  );
}
