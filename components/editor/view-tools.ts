import type { ToolbarGroup } from "./toolbar-items.ts";
import type { Toolbox } from "./toolbox.ts";

/** What can be done with the page around a text. */
export interface ToolbarView {
  isFindOpen: boolean;
  onFind: () => void;
  isFullScreen: boolean;
  onFullScreen: () => void;
  onComment: () => void;
}

/** Begins a comment on what is selected. */
export function commentTools({ t }: Toolbox, { onComment }: ToolbarView): ToolbarGroup {
  const name = t("comment");
  return {
    id: "talk",
    name,
    items: [{ kind: "action", id: "comment", icon: "comment", name, keys: "Mod+Alt+M", onPress: onComment }],
  };
}

/** Tools for the page around the text. */
export function viewTools({ t }: Toolbox, view: ToolbarView): ToolbarGroup {
  return {
    id: "view",
    name: t("view"),
    items: [
      {
        kind: "action",
        id: "find",
        icon: "find",
        name: t("find"),
        keys: "Mod+F",
        isOn: view.isFindOpen,
        onPress: view.onFind,
      },
      {
        kind: "action",
        id: "fullScreen",
        icon: "fullScreen",
        name: t("fullScreen"),
        keys: "F9",
        isOn: view.isFullScreen,
        onPress: view.onFullScreen,
      },
    ],
  };
}
