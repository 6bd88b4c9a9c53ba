import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";

type PasswordRefusal =
  | { code: "password_too_short"; least: number }
  | { code: "password_too_long"; most: number }
  | { code: "password_common" };

const least = 12;
const most = 128;
const common = new Set(dictionary["passwords-common"]);

/**
 * What is wrong with a password as a new one, if anything. Any characters are welcome, spaces too; length counts in
 * characters as people see code points (OWASP ASVS 5.0, 6.2).
 */
export function passwordRefusal(password: string): PasswordRefusal | undefined {
  const { length } = [...written(password)];
  if (length < least) return { code: "password_too_short", least };
  if (length > most) return { code: "password_too_long", most };
  if (isCommon(written(password).toLowerCase())) return { code: "password_common" };
  return undefined;
}

/** Common as it stands, or a common one written several times or filled up with digits and signs. */
function isCommon(password: string): boolean {
  const stem = password.replace(/[^\p{Letter}]+$/u, "");
  const unit = /^(.+?)\1+$/u.exec(password)?.[1];
  return [password, ...(stem.length < least ? [stem] : []), ...(unit === undefined ? [] : [unit])].some(
    (form) => common.has(form) || new Set(form).size < 3,
  );
}

/** argon2id, the library's default, with 19 MiB and two passes (OWASP's minimum for one lane), about 100 ms; salt and settings are in the result. */
export function hashPassword(password: string): Promise<string> {
  return hash(written(password), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

/**
 * @param passwordHash - undefined for an account that does not exist: takes the same time, and is never right
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  if ([...password].length > most) return false;
  const matches = await verify(passwordHash ?? (await decoy), written(password));
  return matches && passwordHash !== undefined;
}

const decoy = hashPassword("nobody's password, for accounts that do not exist");

/** The same letters however the keyboard composed them. */
function written(password: string): string {
  return password.normalize("NFC");
}

/** A password to be read out once: 4 × 4 letters and digits that nobody mistakes for each other, 79 bits. */
export function generatePassword(): string {
  const signs = "abcdefghjkmnpqrstuvwxyz23456789";
  const sign = () => signs[randomInt(signs.length)] ?? "";
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, sign).join("")).join("-");
}
