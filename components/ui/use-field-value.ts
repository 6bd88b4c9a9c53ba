import { useEffectEvent, useLayoutEffect, useRef, useState } from "react";

interface FieldValue {
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
}

/**
 * The words in a text field. What a person or a password manager put there before script took over is taken over with it:
 * React would overwrite it at the next render.
 */
export function useFieldValue<Element extends { value: string }>({ value, defaultValue, onChange }: FieldValue) {
  const ref = useRef<Element>(null);
  const [own, setOwn] = useState(defaultValue ?? "");
  const words = value ?? own;
  const change = (next: string) => {
    setOwn(next);
    onChange?.(next);
  };
  const takeOver = useEffectEvent(() => {
    const typed = ref.current?.value ?? words;
    if (typed !== words) change(typed);
  });
  useLayoutEffect(() => takeOver(), []);
  return { ref, words, change };
}
