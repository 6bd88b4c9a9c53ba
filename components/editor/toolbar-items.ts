import type { IconName } from "./icons.tsx";

interface Tool {
  id: string;
  icon: IconName;
  name: string;
  isDisabled?: boolean;
}

/** A button; where it says whether the cursor stands in what it makes, a toggle. */
export interface ToolbarAction extends Tool {
  kind: "action";
  /** As `useKeyNames` reads them. */
  keys?: string;
  /** Shown beside the icon where there is room; the name, or the beginning of it. */
  words?: string;
  isOn?: boolean;
  onPress: () => void;
}

export interface ToolbarMenu extends Tool {
  kind: "menu";
  /** Shown in place of the icon. */
  face?: string;
  entries: readonly ToolbarMenuEntry[];
  /** The one that holds where the cursor stands. */
  chosen?: string;
  onChoose: (id: string) => void;
}

export interface ToolbarMenuEntry {
  id: string;
  name: string;
  icon?: IconName;
  /** As `useKeyNames` reads them. */
  keys?: string;
  /** The character itself, beside its name. */
  sample?: string;
  /** Shows the name as it will look. */
  looks?: string;
  /** A line parts it from the one before. */
  isApart?: boolean;
  isDisabled?: boolean;
}

export type ToolbarItem = ToolbarAction | ToolbarMenu;

/** Tools that belong together; a line parts them from the next. */
export interface ToolbarGroup {
  id: string;
  name: string;
  items: readonly ToolbarItem[];
}
