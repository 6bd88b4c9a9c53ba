import type { AddressOutcome } from "#domain/address-outcome.ts";
import { ask } from "./ask.ts";
import { follow } from "./follow.ts";
import type { Network } from "./network.ts";

/**
 * Whether an address that a text links to still leads anywhere: without what its page says, so that one request is enough
 * wherever HEAD is understood.
 */
export async function reachAddress(address: string, network: Network, stop: AbortSignal): Promise<AddressOutcome> {
  return follow(
    address,
    async (url, signal) => {
      const head = await ask(network, url, "HEAD", signal);
      if (!head.ok || head.value.status < 400) return head;
      const whole = await ask(network, url, "GET", signal);
      return whole.ok ? whole : head;
    },
    () => ({ title: null, language: null }),
    stop,
  );
}
