import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks before a window with unsaved words is closed. */
export function useCloseWarning(isUnsaved: boolean) {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
}

/** Each part of the page that holds unsaved words. */
const holders = new Set<() => Promise<boolean>>();

/**
 * Keeps unsaved words from being left behind by a link to another page of the desk: it waits.
 *
 * @param mayLeave - resolves to whether the link is followed: a draft saves itself, what would be public asks first
 */
export function useSafeLeaving(isUnsaved: boolean, mayLeave: () => Promise<boolean>) {
  const router = useRouter();
  useEffect(() => {
    if (!isUnsaved) return;
    const hold = (event: MouseEvent) => {
      const href = event.defaultPrevented ? undefined : pageOfDesk(event); // one holder asks them all
      if (href === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void mayAllLeave().then((isLeaving) => isLeaving && router.push(href));
    };
    holders.add(mayLeave);
    window.addEventListener("click", hold, { capture: true });
    return () => {
      holders.delete(mayLeave);
      window.removeEventListener("click", hold, { capture: true });
    };
  }, [isUnsaved, mayLeave, router]);
}

async function mayAllLeave(): Promise<boolean> {
  for (const mayLeave of [...holders]) if (!(await mayLeave())) return false;
  return true;
}

/** Where a plain click leads, if it leaves this page for another one of the desk in the same window. */
function pageOfDesk(event: MouseEvent): string | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.isContentEditable || link.target !== "" || link.hasAttribute("download")) return undefined;
  const { origin, pathname, search, hash } = new URL(link.href, window.location.href);
  if (origin !== window.location.origin || !pathname.startsWith("/desk")) return undefined;
  const isJump = hash !== "" && pathname === window.location.pathname && search === window.location.search;
  return isJump ? undefined : `${pathname}${search}`;
}
