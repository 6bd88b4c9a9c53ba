"use client";

import type { ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";
import css from "./tooltip.module.css";

/** Words on hover and focus of one control; never the only place of something that must be known. */
export function Tooltip({ content, children }: { content: ReactNode; children: ReactNode }) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className={css.tooltip ?? ""} offset={6}>
        {content}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
