import type { AddressOutcome, TargetPage } from "#domain/address-outcome.ts";
import { readPageHead } from "#richtext/import/page-head.ts";
import { type Answer, ask } from "./ask.ts";
import { follow, isRedirect } from "./follow.ts";
import { internet, type Network } from "./network.ts";

const nothing: TargetPage = { title: null, language: null };

/**
 * Asks for an address that somebody wants to link to, and follows its redirects. HEAD first; GET where HEAD is not
 * understood, or where a page has a title to tell.
 */
export async function testAddress(address: string, network: Network = internet): Promise<AddressOutcome> {
  return follow(address, (url, signal) => askTwice(network, url, signal), pageOf);
}

async function askTwice(network: Network, url: URL, signal: AbortSignal): ReturnType<typeof ask> {
  const head = await ask(network, url, "HEAD", signal);
  if (!head.ok || isRedirect(head.value.status)) return head;
  const { status, isPage } = head.value;
  if (status < 400 && !isPage) return head;
  const whole = await ask(network, url, "GET", signal);
  return whole.ok ? whole : head; // HEAD was answered, which is what was to be known
}

function pageOf({ isPage, bytes }: Answer): TargetPage {
  return isPage && bytes.length > 0 ? readPageHead(bytes) : nothing;
}
