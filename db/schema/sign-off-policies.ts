import { boolean, integer, text } from "drizzle-orm/pg-core";
import type { ReleaseType } from "#domain/release.ts";
import { newsroom } from "./newsroom.ts";

/** Which sign-offs a release type needs; a change is a new version. Written by `accounts` only. */
export const signOffPolicies = newsroom.table("sign_off_policies", {
  releaseType: text("release_type").$type<ReleaseType>().notNull(),
  version: integer("version").notNull(),
  needsDesk: boolean("needs_desk").notNull(),
  needsLegal: boolean("needs_legal").notNull(),
  needsSpokesperson: boolean("needs_spokesperson").notNull(),
  current: boolean("current").notNull().default(true),
});
