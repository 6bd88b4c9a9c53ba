import { rm } from "node:fs/promises";
import { join } from "node:path";
import { keep, keptFiles, readKept } from "../data-directory.ts";

/** What an installation has beside its database; null where it never made one. */
export interface Keys {
  secret: string | null;
  /** PKCS #8 in base64. */
  signingKey: string | null;
  /** Public halves of the signing keys that there were before, SPKI in base64, separated by commas. */
  retiredKeys: string | null;
}

export const keyNames = ["secret", "signingKey", "retiredKeys"] as const satisfies (keyof Keys)[];

/**
 * The keys that were given, else those that are kept in the data directory; none is made. Retired ones add up: a
 * signature can be checked only while its key is known.
 */
export async function installationKeys(
  directory: string,
  given: { [Name in keyof Keys]: string | undefined },
): Promise<Keys> {
  const kept = await keptKeys(directory);
  return {
    secret: given.secret ?? kept.secret,
    signingKey: given.signingKey ?? kept.signingKey,
    retiredKeys: [...new Set([...listed(given.retiredKeys), ...listed(kept.retiredKeys)])].join(",") || null,
  };
}

/** The keys of such a list, one by one. */
export function listed(retiredKeys: string | null | undefined): string[] {
  return (retiredKeys ?? "").split(/[\s,]+/).filter(Boolean);
}

export async function keptKeys(directory: string): Promise<Keys> {
  const read = async (name: keyof Keys) => (await readKept(directory, keptFiles[name])) ?? null;
  return {
    secret: await read("secret"),
    signingKey: await read("signingKey"),
    retiredKeys: await read("retiredKeys"),
  };
}

/**
 * Puts keys where the program looks for them; never over others.
 *
 * @returns takes them away again
 */
export async function keepKeys(directory: string, keys: Keys): Promise<() => Promise<void>> {
  const kept = await keptKeys(directory);
  const made: string[] = [];
  for (const name of keyNames) {
    const value = keys[name];
    if (value === null || kept[name] === value) continue;
    const path = join(directory, keptFiles[name]);
    if (!(await keep(directory, keptFiles[name], value))) throw new Error(`${path} is there already.`);
    made.push(path);
  }
  return async () => {
    for (const path of made) await rm(path, { force: true });
  };
}
