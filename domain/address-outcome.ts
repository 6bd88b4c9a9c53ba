import { ok, type Result, refuse } from "./result.ts";

/** What a page says of itself. */
export interface TargetPage {
  title: string | null;
  /** BCP 47, in the spelling of `passageLanguage`. */
  language: string | null;
}

/** What came of asking for an address that a text links to. */
export type AddressOutcome =
  | { kind: "works"; page: TargetPage }
  | { kind: "redirects"; to: string; isPermanent: boolean; page: TargetPage }
  /** `status` is null where the name leads to no machine. */
  | { kind: "dead"; status: 404 | 410 | null }
  /** A page of this office: public now with what it says, not public (any more, or yet), or `null` where nobody looked. */
  | { kind: "internal"; isPublic: true; page: TargetPage }
  | { kind: "internal"; isPublic: false | null }
  | { kind: "untested"; refusal: AddressRefusal };

export type AddressRefusal =
  | { code: "not_web" }
  | { code: "other_port"; port: string }
  | { code: "not_public" }
  | { code: "no_answer" }
  | { code: "not_secure" }
  | { code: "too_many_redirects" }
  | { code: "answered"; status: number }
  | { code: "too_many_tests" }
  | { code: "tests_off" };

export const mostRedirects = 5;

/** Whether the office's server may ask for an address at all, before it knows which machine that is. */
export function mayBeAsked(address: string): Result<URL, AddressRefusal> {
  if (!URL.canParse(address)) return refuse({ code: "not_web" });
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return refuse({ code: "not_web" });
  if (url.username !== "" || url.password !== "") return refuse({ code: "not_web" });
  if (!["", "80", "443"].includes(url.port)) return refuse({ code: "other_port", port: url.port });
  return ok(url);
}

/** What an answer says that is no redirect. */
export function outcomeOf(status: number, page: TargetPage): AddressOutcome {
  if (status >= 200 && status < 300) return { kind: "works", page };
  if (status === 404 || status === 410) return { kind: "dead", status };
  return { kind: "untested", refusal: { code: "answered", status } }; // many a site turns away whatever is no browser
}

/** Tests that one person may ask for within a minute: enough to write, too few to look around in a network. */
export const addressTestLimit = { tests: 20, seconds: 60 } as const;

/**
 * Whether a person may have one more address tested.
 *
 * @param earlier - instants of their tests, in milliseconds
 * @returns the instants that still count, this one among them
 */
export function allowAddressTest(earlier: readonly number[], at: number): Result<number[], AddressRefusal> {
  const counting = earlier.filter((instant) => instant > at - addressTestLimit.seconds * 1000);
  if (counting.length >= addressTestLimit.tests) return refuse({ code: "too_many_tests" });
  return ok([...counting, at]);
}
