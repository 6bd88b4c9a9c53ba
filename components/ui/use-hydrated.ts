import { useSyncExternalStore } from "react";

/**
 * Whether script has taken over the page. Before that presses are lost, and words typed into a field are mixed with its old
 * ones.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
