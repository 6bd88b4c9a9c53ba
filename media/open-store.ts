import { join } from "node:path";
import { env } from "#env.ts";
import { diskStore } from "./disk-store.ts";
import { s3Store } from "./s3-store.ts";
import type { MediaStore } from "./store.ts";

/** The store that the settings name: a bucket where one is set, else a directory. */
export function mediaStore(): MediaStore {
  store ??= open();
  return store;
}

let store: MediaStore | undefined;

function open(): MediaStore {
  const { MEDIA_S3_ENDPOINT: endpoint, MEDIA_S3_BUCKET: bucket, MEDIA_S3_REGION: region } = env;
  const { MEDIA_S3_ACCESS_KEY_ID: accessKeyId, MEDIA_S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  return endpoint && bucket && accessKeyId && secretAccessKey
    ? s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey })
    : diskStore(env.MEDIA_DIRECTORY ?? join(env.DATA_DIRECTORY, "media"));
}

/** Where uploads lie until they are accepted or refused. */
export const uploadDirectory = join(env.DATA_DIRECTORY, "uploads");
