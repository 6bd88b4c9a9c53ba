"use client";

import { type ReactNode, useState } from "react";
import css from "./dialog.module.css";
import type { DialogProps } from "./dialog-overlay.tsx";
import { later } from "./later.tsx";

const Overlay = later(async () => (await import("./dialog-overlay.tsx")).DialogOverlay);

/**
 * A modal over the page; on a phone a sheet at its lower edge. Escape and a press beside it close it. Its caller opens
 * it by state and never by a `DialogTrigger`, under which a button that is off would tell its reason and open it too.
 */
export function Dialog(props: DialogProps) {
  const [wasOpened, setOpened] = useState(props.isOpen);
  if (props.isOpen && !wasOpened) setOpened(true);
  return wasOpened ? <Overlay {...props} /> : null; // stays while it closes
}

/** The buttons that end a dialog or a form: the main one first in reading order. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={css.actions}>{children}</div>;
}
