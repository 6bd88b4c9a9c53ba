import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from "react";
import { createLoader } from "./loader.ts";
import { whenResting } from "./when-resting.ts";

/**
 * A part of the page whose code is not needed to begin: it comes as soon as the part is to be shown, else once the page
 * rests, so that all is there when the network goes. Nothing stands in its place until then, unless there is a `meanwhile`.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  const loader = createLoader(load);
  if (typeof window !== "undefined") whenResting(loader.start);
  return function Later(props: Props) {
    const Part = useSyncExternalStore(loader.subscribe, loader.loaded, () => null);
    useEffect(loader.start, []);
    return Part ? <Part {...props} /> : meanwhile;
  };
}
