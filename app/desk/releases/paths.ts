import type { Locale } from "#domain/locale.ts";

/** Addresses of a release on the desk. */
export const releasePath = (no: number) => `/desk/releases/${no}`;
export const workspacePath = (no: number, locale: Locale) => `/desk/releases/${no}/${locale}`;
export const previewPath = (no: number, locale: Locale) => `/desk/releases/${no}/${locale}/preview`;
export const withdrawalPath = (no: number, locale: Locale) => `/desk/releases/${no}/${locale}/withdrawal`;
export const reviewPath = (no: number, locale?: Locale) =>
  `/desk/releases/${no}/review${locale === undefined ? "" : `?locale=${locale}`}`;
export const schedulePath = (no: number) => `/desk/releases/${no}/schedule`;
export const retractionPath = (no: number) => `/desk/releases/${no}/retraction`;
export const historyPath = (no: number) => `/desk/releases/${no}/history`;
