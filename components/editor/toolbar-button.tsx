import { Button, ToggleButton, Tooltip, TooltipTrigger } from "react-aria-components";
import css from "./editor.module.css";
import { Icon, type IconName } from "./icons.tsx";

interface ToolbarButtonProps {
  icon: IconName;
  name: string;
  /** As people read it on their keyboard, e.g. "Ctrl+B". */
  keys?: string | undefined;
  /** Shown beside the icon where there is room. */
  showsName?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

export function ToolbarButton({ icon, name, keys, showsName, isDisabled, onPress }: ToolbarButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button className={css.tool ?? ""} aria-label={name} isDisabled={isDisabled ?? false} onPress={onPress}>
        <Face icon={icon} name={name} showsName={showsName ?? false} />
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
        <Face icon={props.icon} name={props.name} showsName={props.showsName ?? false} />
      </ToggleButton>
      <Hint name={props.name} keys={props.keys} />
    </TooltipTrigger>
  );
}

function Face({ icon, name, showsName }: { icon: IconName; name: string; showsName: boolean }) {
  return (
    <>
      <Icon name={icon} />
      {showsName && <span className={css.toolName}>{name}</span>}
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
