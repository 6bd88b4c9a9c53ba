import type { LegalPage } from "#domain/legal-page.ts";
import type { Locale } from "#domain/locale.ts";
import type { ReleaseType } from "#domain/release.ts";
import { localeProfiles } from "#i18n/locales.ts";

/** A page of the site in any locale. Every public address is made from one of these, in this file only. */
export type SitePage =
  | { page: "home" }
  | { page: "newsroom"; filter?: NewsroomFilter; before?: string | undefined }
  | { page: "article"; releaseNo: number; slug: string }
  | { page: LegalPage };

export interface NewsroomFilter {
  type?: ReleaseType | undefined;
  topic?: string | undefined;
}

/** Path and query of a page, percent-encoded, without the origin. */
export function pathOf(locale: Locale, page: SitePage): string {
  const [last = page] = trailTo(page).slice(-1);
  const segments = [localeProfiles[locale].prefix, ...trailTo(page).flatMap(segmentsOf)];
  return `/${segments.map(encodeURIComponent).join("/")}${queryOf(last)}`;
}

/**
 * The pages that lead to a page, from the home page to the page itself. Path and breadcrumb are both made from it, so
 * they cannot contradict each other.
 */
export function trailTo(page: SitePage): SitePage[] {
  const parent = parentOf(page);
  return parent ? [...trailTo(parent), page] : [page];
}

/** Path of an image's or document's file, by the hash of the item; there only while a live publication shows it. */
export function mediaPath(hash: string, file: string): string {
  return `/media/${hash}/${encodeURIComponent(file)}`;
}

/** Where readers find out how to report a barrier: a place on the accessibility page. */
export function feedbackPath(locale: Locale): string {
  return `${pathOf(locale, { page: "accessibility" })}#${feedbackId}`;
}

/** The fragment of the address above. */
export const feedbackId = "feedback";

export function feedPath(locale: Locale): string {
  return `/${localeProfiles[locale].prefix}/feed.xml`;
}

/** Absolute address. @param origin - public origin of the site without a slash at its end */
export function addressOf(origin: string, path: string): string {
  return new URL(path, origin).href;
}

/**
 * The release number in the last segments of an address, in each form that has ever been linked: `slug/2347076`,
 * `2347076` and `slug-2347076`. Undefined when there is none.
 */
export function releaseNoOf(segments: readonly string[]): number | undefined {
  const last = segments.at(-1) ?? "";
  const digits = /^(?:.*-)?([1-9]\d{6})$/u.exec(last)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function parentOf(page: SitePage): SitePage | undefined {
  switch (page.page) {
    case "home":
      return undefined;
    case "newsroom":
    case "accessibility":
    case "privacy":
    case "imprint":
      return { page: "home" };
    case "article":
      return { page: "newsroom" };
  }
}

function segmentsOf(page: SitePage): string[] {
  switch (page.page) {
    case "home":
      return [];
    case "newsroom":
      return ["newsroom"];
    case "article":
      return ["news", page.slug, String(page.releaseNo)];
    case "accessibility":
    case "privacy":
    case "imprint":
      return [page.page];
  }
}

function queryOf(page: SitePage): string {
  if (page.page !== "newsroom") return "";
  const wanted = { type: page.filter?.type, topic: page.filter?.topic, before: page.before };
  const query = new URLSearchParams(Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size === 0 ? "" : `?${query}`;
}
