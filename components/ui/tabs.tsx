"use client";

import type { ReactNode } from "react";
import {
  Tab as AriaTab,
  TabList as AriaTabList,
  TabPanel as AriaTabPanel,
  Tabs as AriaTabs,
  type TabsProps,
} from "react-aria-components";
import css from "./tabs.module.css";

/** Parts of one page of which one is seen. Parts with an address of their own are `LinkTabs`. */
export function Tabs({
  children,
  ...props
}: Omit<TabsProps, "className" | "style" | "children"> & { children: ReactNode }) {
  return (
    <AriaTabs {...props} className={css.tabs ?? ""}>
      {children}
    </AriaTabs>
  );
}

export function TabList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <AriaTabList aria-label={label} className={css.list ?? ""}>
      {children}
    </AriaTabList>
  );
}

export function Tab({ id, children }: { id: string; children: ReactNode }) {
  return (
    <AriaTab id={id} className={css.tab ?? ""}>
      {children}
    </AriaTab>
  );
}

export function TabPanel({ id, children }: { id: string; children: ReactNode }) {
  return (
    <AriaTabPanel id={id} className={css.panel ?? ""}>
      {children}
    </AriaTabPanel>
  );
}
