import { useCallback, useEffect, useState } from "react";

/** Whether the original stands beside: not at first on a phone, where there is no room for both. */
export function useSourceShown() {
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    if (window.matchMedia("(width < 768px)").matches) setShown(false);
  }, []);
  return [isShown, useCallback(() => setShown((was) => !was), []), useCallback(() => setShown(true), [])] as const;
}
