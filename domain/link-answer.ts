import { type AddressOutcome, mayBeAsked } from "./address-outcome.ts";
import { isLinkTarget } from "./link-target.ts";
import type { TextBlock } from "./text-block.ts";

/** What came of the last time that an address was asked, as far as a text has to know it. */
export type LinkAnswer =
  | { kind: "reached" }
  /** For good, by its own word. */
  | { kind: "moved"; to: string }
  | { kind: "gone"; status: 404 | 410 }
  /** No machine of that name, or none that answered, so many times in a row. */
  | { kind: "silent"; times: number }
  /** A page of this office that nobody can read now. */
  | { kind: "not_public" }
  /** It answered, and said neither that the page is there nor that it isn't. */
  | { kind: "unclear" };

/** An address with its last answer. */
export interface KnownLink {
  address: string;
  /** Null until it was asked for the first time. */
  answer: LinkAnswer | null;
  /** Null as well. */
  at: Date | null;
  /** It is about to be asked, or asked again. */
  isDue: boolean;
}

/** What is known of the links of a text. */
export interface LinkKnowledge {
  links: readonly Pick<KnownLink, "address" | "answer">[];
  silence: Silence;
}

/** Why addresses of others are not asked; null where they are. */
export type Silence = "confidential" | "no_network" | null;

/**
 * A confidential release asks nobody: whoever is asked learns that this office looks there.
 *
 * @param hasNetwork - whether this installation asks other machines at all
 */
export function silenceOf({ confidential }: { confidential: boolean }, hasNetwork: boolean): Silence {
  if (confidential) return "confidential";
  return hasNetwork ? null : "no_network";
}

const longestAddress = 2048;

/** Names that belong to nobody on the internet (RFC 2606, 6761, 6762, 8375; `.internal` by ICANN). */
const ownedByNobody = /(?:^|\.)(?:example|test|invalid|localhost|local|internal|onion|home\.arpa)\.?$/;

/**
 * The address that is asked about a link: without its fragment, which no server sees; of this site a path. Null for what
 * is not asked: mail, telephone, releases by number, files of the library, names that belong to nobody.
 */
export function askedAddress(href: string): string | null {
  const address = href.startsWith("/") ? ownPath(href) : outwardAddress(href);
  return address !== null && address.length <= longestAddress ? address : null;
}

function ownPath(href: string): string | null {
  if (!isLinkTarget(href) || href.startsWith("/media/")) return null;
  const { pathname, search } = new URL(href, "https://internal.invalid");
  return pathname + search;
}

function outwardAddress(href: string): string | null {
  const url = mayBeAsked(href);
  if (!url.ok || ownedByNobody.test(url.value.hostname)) return null;
  url.value.hash = "";
  return url.value.href;
}

/** Links of a block with what they say: of the text, of a document, of what a video says. */
export function linksOf({ links, video, text }: TextBlock): { text: string; href: string }[] {
  return video && video.transcript !== "" ? [...links, { text, href: video.transcript }] : links;
}

/** Of one text. Each makes this server ask somebody, and a text with more links is none that anybody reads. */
export const mostAddresses = 500;

/** The addresses that a text links to, each once; of very many the first. */
export function askedAddresses(blocks: readonly TextBlock[]): string[] {
  const addresses = blocks.flatMap(linksOf).flatMap(({ href }) => askedAddress(href) ?? []);
  return [...new Set(addresses)].slice(0, mostAddresses);
}

/**
 * Of the addresses of a text those that this server may ask: all, or where others are not asked only its own, which are
 * asked of the database.
 *
 * @param origin - of this site
 */
export function mayAsk(addresses: readonly string[], silence: Silence, origin: string): string[] {
  return addresses.filter((address) => silence === null || isOwn(address, origin));
}

export function isOwn(address: string, origin: string): boolean {
  return address.startsWith("/") || new URL(address).origin === origin;
}

/** What a text has to know of an outcome. @param before - the answer before this one */
export function linkAnswer(outcome: AddressOutcome, before: LinkAnswer | null): LinkAnswer {
  const silent: LinkAnswer = { kind: "silent", times: before?.kind === "silent" ? before.times + 1 : 1 };
  switch (outcome.kind) {
    case "works":
      return { kind: "reached" };
    case "redirects": {
      const { to, isPermanent } = outcome;
      const isUsable = isLinkTarget(to) && to.length <= longestAddress;
      return isPermanent && isUsable ? { kind: "moved", to } : { kind: "reached" };
    }
    case "dead":
      return outcome.status === null ? silent : { kind: "gone", status: outcome.status };
    case "internal":
      if (outcome.isPublic === null) return { kind: "unclear" };
      return outcome.isPublic ? { kind: "reached" } : { kind: "not_public" };
    case "untested":
      return outcome.refusal.code === "no_answer" ? silent : { kind: "unclear" };
  }
}

/** One silence may be a moment's; only after the second is it said. */
export const silencesToTell = 2;

/** How long after the first silence it is asked again, in milliseconds. */
export const secondLook = 5 * 60_000;

/** For how long, in milliseconds, an answer is worth something. */
function lifeOf(answer: LinkAnswer, isOwnPage: boolean): number {
  if (isOwnPage) return minute;
  return answer.kind === "gone" || answer.kind === "silent" ? 60 * minute : 6 * 60 * minute;
}

const minute = 60_000;

/** No address of another is asked again sooner, whatever for. */
const pauseOfOthers = 5 * minute;

/**
 * Whether an address is to be asked again: once its answer is old, or older than the moment from which on it has to hold
 * (the text was handed in, or goes out soon).
 *
 * @param isOwnPage - of this office, which costs nobody anything
 */
export function isToBeAsked(link: KnownLink | undefined, isOwnPage: boolean, at: Date, since: Date | null): boolean {
  if (!link?.answer || !link.at) return !link?.isDue;
  if (link.isDue) return false;
  const age = at.getTime() - link.at.getTime();
  if (age >= lifeOf(link.answer, isOwnPage)) return true;
  return since !== null && link.at < since && (isOwnPage || age >= pauseOfOthers);
}

/** Of addresses that may be asked those that are to be. @param origin - of this site */
export function toBeAsked(
  addresses: readonly string[],
  known: readonly KnownLink[],
  { origin, at, since }: { origin: string; at: Date; since: Date | null },
): string[] {
  const links = new Map(known.map((link) => [link.address, link]));
  return addresses.filter((address) => isToBeAsked(links.get(address), isOwn(address, origin), at, since));
}

/** Before its instant a scheduled text is asked about once more. */
const lastLook = 30 * minute;

/** An approved text may go out any minute. */
const approvedLook = 60 * minute;

/** A text that is with its approvers, approved or scheduled. */
interface OnItsWay {
  isApproved: boolean;
  submittedAt: Date | null;
  goLiveAt: Date | null;
}

/** From when on the answers to a text on its way to its readers have to be; null where any will do. */
export function answersSince({ isApproved, submittedAt, goLiveAt }: OnItsWay, at: Date): Date | null {
  const before = (instant: Date, time: number) => new Date(instant.getTime() - time);
  const last = goLiveAt ? before(goLiveAt, lastLook) : isApproved ? before(at, approvedLook) : null;
  if (last === null || last > at) return submittedAt;
  return submittedAt && submittedAt > last ? submittedAt : last;
}
