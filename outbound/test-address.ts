import {
  type AddressOutcome,
  type AddressRefusal,
  mayBeAsked,
  mostRedirects,
  outcomeOf,
  type TargetPage,
} from "#domain/address-outcome.ts";
import { readPageHead } from "#richtext/import/page-head.ts";
import { type Answer, ask } from "./ask.ts";
import { internet, type Network } from "./network.ts";
import type { NameNotFound } from "./public-addresses.ts";

const allSeconds = 8;

const nothing: TargetPage = { title: null, language: null };

/**
 * Asks for an address that somebody wants to link to, and follows its redirects step by step, each judged like the first.
 * HEAD first; GET where HEAD is not understood, or where a page has a title to tell.
 */
export async function testAddress(address: string, network: Network = internet): Promise<AddressOutcome> {
  const signal = AbortSignal.timeout(allSeconds * 1000);
  let target = address;
  let isPermanent = true;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const url = mayBeAsked(target);
    if (!url.ok) return untested(url.refusal);
    const answered = await withinTime(askTwice(network, url.value, signal), signal);
    if (!answered.ok) return untested(answered.refusal);

    const { status, location } = answered.value;
    if (!isRedirect(status) || location === null) {
      const outcome = outcomeOf(status, pageOf(answered.value));
      const isMoved = outcome.kind === "works" && step > 0;
      return isMoved ? { kind: "redirects", to: target, isPermanent, page: outcome.page } : outcome;
    }
    isPermanent &&= status === 301 || status === 308;
    if (!URL.canParse(location, url.value)) return untested({ code: "answered", status });
    target = new URL(location, url.value).href;
  }
  return untested({ code: "too_many_redirects" });
}

async function askTwice(network: Network, url: URL, signal: AbortSignal): ReturnType<typeof ask> {
  const head = await ask(network, url, "HEAD", signal);
  if (!head.ok || isRedirect(head.value.status)) return head;
  const { status, isPage } = head.value;
  if (status < 400 && !isPage) return head;
  const whole = await ask(network, url, "GET", signal);
  return whole.ok ? whole : head; // HEAD was answered, which is what was to be known
}

/** A resolver cannot be stopped: what comes too late is not waited for. */
async function withinTime(asked: ReturnType<typeof ask>, signal: AbortSignal): ReturnType<typeof ask> {
  const late = new Promise<Awaited<ReturnType<typeof ask>>>((resolve) => {
    signal.addEventListener("abort", () => resolve({ ok: false, refusal: { code: "no_answer" } }), { once: true });
  });
  return Promise.race([asked, late]);
}

function untested(refusal: AddressRefusal | NameNotFound): AddressOutcome {
  return refusal.code === "name_not_found" ? { kind: "dead", status: null } : { kind: "untested", refusal };
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function pageOf({ isPage, bytes }: Answer): TargetPage {
  return isPage && bytes.length > 0 ? readPageHead(bytes) : nothing;
}
