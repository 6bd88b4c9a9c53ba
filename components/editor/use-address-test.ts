import { useEffect, useState } from "react";
import type { AddressOutcome } from "#domain/address-outcome.ts";

/** What the server found at an address; null where there is nothing to test, or the server could not be asked. */
export type AddressTest = AddressOutcome | "running" | null;

const pause = 600;

/** Has an address tested once typing has paused. @param href - complete, or undefined */
export function useAddressTest(href: string | undefined): AddressTest {
  const [tested, setTested] = useState<{ href: string; outcome: AddressTest } | null>(null);
  const address = href !== undefined && !/^(?:mailto|tel):/i.test(href) ? href : undefined;

  useEffect(() => {
    if (address === undefined) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      setTested({ href: address, outcome: "running" });
      const outcome = await askServer(address, abort.signal);
      if (!abort.signal.aborted) setTested({ href: address, outcome });
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [address]);

  return tested !== null && tested.href === address ? tested.outcome : null;
}

async function askServer(address: string, signal: AbortSignal): Promise<AddressOutcome | null> {
  try {
    const response = await fetch("/desk/link-test", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ address }),
      signal,
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null; // given up, or offline: the link can be set all the same
  }
}
