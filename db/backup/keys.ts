import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What an installation has beside its database; null where it never made one. */
export interface Keys {
  secret: string | null;
  /** PKCS #8 in base64. */
  signingKey: string | null;
}

const files = { secret: "secret", signingKey: "signing-key" } as const;

/** The keys that were given, else those that are kept in the data directory; none is made. */
export async function installationKeys(
  directory: string,
  given: { [Name in keyof Keys]: string | undefined },
): Promise<Keys> {
  const kept = await keptKeys(directory);
  return { secret: given.secret ?? kept.secret, signingKey: given.signingKey ?? kept.signingKey };
}

export async function keptKeys(directory: string): Promise<Keys> {
  const read = async (name: keyof Keys) => {
    try {
      return (await readFile(join(directory, files[name]), "utf8")).trim();
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw error;
    }
  };
  return { secret: await read("secret"), signingKey: await read("signingKey") };
}

/**
 * Puts keys where the program looks for them; never over others.
 *
 * @returns takes them away again
 */
export async function keepKeys(directory: string, keys: Keys): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const made: string[] = [];
  for (const name of ["secret", "signingKey"] as const) {
    const value = keys[name];
    const path = join(directory, files[name]);
    if (value === null || (await keptKeys(directory))[name] === value) continue;
    const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
    await writeFile(draft, `${value}\n`, { flag: "wx", mode: 0o600 });
    try {
      await link(draft, path);
      made.push(path);
    } finally {
      await rm(draft, { force: true });
    }
  }
  return async () => {
    for (const path of made) await rm(path, { force: true });
  };
}
