/** How long after a page has loaded it is left alone at least, in milliseconds: what it is opened for comes first. */
const grace = 1000;

/** Does something once the page has loaded and has nothing else to do. */
export function whenResting(act: () => void): void {
  const wait = () =>
    setTimeout(() => {
      if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 5000 });
      else act();
    }, grace);
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
}
