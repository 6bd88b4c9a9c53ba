import type { SignOffRole } from "#domain/person.ts";
import type { ReleaseType } from "#domain/release.ts";

/** Whose signature each kind of release needs at the ministry: words of the minister and treaties need a second one. */
export const signOffPolicies: Readonly<Record<ReleaseType, readonly SignOffRole[]>> = {
  press_release: ["desk"],
  statement: ["desk", "spokesperson"],
  remarks: ["desk", "spokesperson"],
  readout: ["desk"],
  joint_statement: ["desk", "legal"],
  interview: ["desk", "spokesperson"],
  media_advisory: ["desk"],
  article: ["desk"],
};
