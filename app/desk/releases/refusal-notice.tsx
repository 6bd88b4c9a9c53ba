"use client";

import { Notice } from "#components/ui/notice.tsx";
import type { FormState, ShownRefusal } from "./form-state.ts";
import { useRefusalSentence } from "./use-refusal-sentence.ts";

/** Why the form was refused. */
export function RefusalNotice({ state }: { state: FormState }) {
  const sentence = useRefusalSentence();
  if (state.kind !== "refused") return null;
  return (
    <Notice tone="danger" role="alert">
      <p>{sentence(state.refusal)}</p>
    </Notice>
  );
}

/** The same words in the flow of a page. */
export function RefusalSentence({ refusal }: { refusal: ShownRefusal & { locale?: string } }) {
  return <p>{useRefusalSentence()(refusal)}</p>;
}
