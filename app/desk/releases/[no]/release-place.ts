import { isLocale, type Locale } from "#domain/locale.ts";

/** The release and language that an address names; undefined when it names none. */
export function releasePlace({
  no,
  locale,
}: {
  no: string;
  locale: string;
}): { no: number; locale: Locale } | undefined {
  const releaseNo = releaseNoOf(no);
  return releaseNo !== undefined && isLocale(locale) ? { no: releaseNo, locale } : undefined;
}

export function releaseNoOf(no: string): number | undefined {
  return /^[1-9]\d{6}$/.test(no) ? Number(no) : undefined;
}
