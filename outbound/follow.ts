import {
  type AddressOutcome,
  type AddressRefusal,
  mayBeAsked,
  mostRedirects,
  outcomeOf,
  type TargetPage,
} from "#domain/address-outcome.ts";
import type { Answer, ask } from "./ask.ts";
import type { NameNotFound } from "./public-addresses.ts";

const allSeconds = 8;

/** One step: a request, or two where the first is not understood. */
type Question = (url: URL, signal: AbortSignal) => ReturnType<typeof ask>;

/**
 * Asks for an address and follows its redirects step by step, each judged like the first.
 *
 * @param pageOf - what the last answer says of its page
 * @param stop - gives up sooner than after 8 seconds
 */
export async function follow(
  address: string,
  question: Question,
  pageOf: (answer: Answer) => TargetPage,
  stop?: AbortSignal,
): Promise<AddressOutcome> {
  const timeout = AbortSignal.timeout(allSeconds * 1000);
  const signal = stop ? AbortSignal.any([timeout, stop]) : timeout;
  let target = address;
  let isPermanent = true;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const url = mayBeAsked(target);
    if (!url.ok) return untested(url.refusal);
    const answered = await withinTime(question(url.value, signal), signal);
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

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** A resolver cannot be stopped: what comes too late is not waited for. */
async function withinTime(asked: ReturnType<typeof ask>, signal: AbortSignal): ReturnType<typeof ask> {
  const late = new Promise<Awaited<ReturnType<typeof ask>>>((resolve) => {
    const give = () => resolve({ ok: false, refusal: { code: "no_answer" } });
    if (signal.aborted) give();
    else signal.addEventListener("abort", give, { once: true });
  });
  return Promise.race([asked, late]);
}

function untested(refusal: AddressRefusal | NameNotFound): AddressOutcome {
  return refusal.code === "name_not_found" ? { kind: "dead", status: null } : { kind: "untested", refusal };
}
