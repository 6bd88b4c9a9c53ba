import { rm } from "node:fs/promises";
import { join } from "node:path";
import { keep, keptFiles, readKept } from "../data-directory.ts";

/** What an installation has beside its database; null where it never made one. */
export interface Keys {
  secret: string | null;
  /** PKCS #8 in base64. */
  signingKey: string | null;
}

/** The keys that were given, else those that are kept in the data directory; none is made. */
export async function installationKeys(
  directory: string,
  given: { [Name in keyof Keys]: string | undefined },
): Promise<Keys> {
  const kept = await keptKeys(directory);
  return { secret: given.secret ?? kept.secret, signingKey: given.signingKey ?? kept.signingKey };
}

export async function keptKeys(directory: string): Promise<Keys> {
  const read = async (name: keyof Keys) => (await readKept(directory, keptFiles[name])) ?? null;
  return { secret: await read("secret"), signingKey: await read("signingKey") };
}

/**
 * Puts keys where the program looks for them; never over others.
 *
 * @returns takes them away again
 */
export async function keepKeys(directory: string, keys: Keys): Promise<() => Promise<void>> {
  const kept = await keptKeys(directory);
  const made: string[] = [];
  for (const name of ["secret", "signingKey"] as const) {
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
