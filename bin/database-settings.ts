import type { DatabaseSettings } from "#db/open.ts";
import { env } from "#env.ts";

/** Which database this installation works on. */
export const databaseSettings: DatabaseSettings = {
  dataDirectory: env.DATA_DIRECTORY,
  secret: env.SECRET,
  url: env.DATABASE_URL,
  readerUrl: env.DATABASE_URL_READER,
  frontUrl: env.DATABASE_URL_FRONT,
  accountsUrl: env.DATABASE_URL_ACCOUNTS,
  ownerUrl: env.DATABASE_URL_OWNER,
};
