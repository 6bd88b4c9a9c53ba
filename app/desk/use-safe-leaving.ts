import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Keeps unsaved words from being left behind: a link to another page of the desk saves first and stays where that fails;
 * closing the window asks.
 */
export function useSafeLeaving(isUnsaved: boolean, save: () => Promise<boolean>) {
  const router = useRouter();
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const saveFirst = (event: MouseEvent) => {
      const href = pageOfDesk(event);
      if (href === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void save().then((isSaved) => isSaved && router.push(href));
    };
    window.addEventListener("beforeunload", ask);
    window.addEventListener("click", saveFirst, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("click", saveFirst, { capture: true });
    };
  }, [isUnsaved, save, router]);
}

/** Where a plain click leads, if it leaves this page for another one of the desk in the same window. */
function pageOfDesk(event: MouseEvent): string | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.isContentEditable || link.target !== "" || link.hasAttribute("download")) return undefined;
  const { origin, pathname, search } = new URL(link.href, window.location.href);
  return origin === window.location.origin && pathname.startsWith("/desk") ? `${pathname}${search}` : undefined;
}
