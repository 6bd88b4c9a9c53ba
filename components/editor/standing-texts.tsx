"use client";

import { createContext, type ReactNode, useContext } from "react";

/** What the office keeps for writers of one language, to be copied into the text. */
export interface StandingTexts {
  /** Whose words statements quote. */
  speakers: readonly { name: string; office: string }[];
  /** What the issuer says of itself; empty where it says nothing. */
  boilerplate: string;
}

const Context = createContext<StandingTexts>({ speakers: [], boilerplate: "" });

export function StandingTextsProvider({ value, children }: { value: StandingTexts; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useStandingTexts(): StandingTexts {
  return useContext(Context);
}
