import { createElement, Fragment, type ReactNode } from "react";

/** The parts of a text one after the other. A text never changes its order while it is shown: they need no keys. */
export function inOrder<Part>(
  parts: readonly Part[] | undefined,
  show: (part: Part, position: number) => ReactNode,
): ReactNode {
  return createElement(Fragment, null, ...(parts ?? []).map(show));
}
