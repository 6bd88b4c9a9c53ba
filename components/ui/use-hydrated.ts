import { useSyncExternalStore } from "react";

/** Whether script has taken over the page. Words typed into a field before that would be lost or mixed with its old ones. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
