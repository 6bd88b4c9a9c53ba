import { openAsBlob } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { AwsClient } from "aws4fetch";
import { sha256Of } from "./sha256-of.ts";
import type { MediaStore } from "./store.ts";

export interface S3Settings {
  /** Origin of the service, such as `https://s3.eu-central-1.amazonaws.com`; buckets are paths below it. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** A bucket of a service that speaks S3. Without the right to list it, some services call a missing object forbidden. */
export function s3Store({ endpoint, bucket, ...credentials }: S3Settings): MediaStore {
  const client = new AwsClient({ ...credentials, service: "s3", retries: 3 });
  const address = (key: string) => `${endpoint}/${encodeURIComponent(bucket)}/media/${key}`;
  return {
    async put(key, path) {
      const body = await openAsBlob(path);
      // signed with the hash of its bytes, so that the service refuses what was changed on the way
      const headers = { "Content-Type": "application/octet-stream", "X-Amz-Content-Sha256": await sha256Of(path) };
      await answered("put", key, await client.fetch(address(key), { method: "PUT", headers, body }));
    },
    async get(key, part) {
      const headers = part && { Range: `bytes=${part.from}-${part.to}` };
      const answer = await client.fetch(address(key), headers && { headers });
      if (answer.status === 404) {
        await answer.body?.cancel();
        return undefined;
      }
      if (answer.status !== (part ? 206 : 200) || !answer.body) throw await refused("get", key, answer);
      return Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
    },
    async delete(key) {
      await answered("delete", key, await client.fetch(address(key), { method: "DELETE" }));
    },
  };
}

async function answered(verb: string, key: string, answer: Response): Promise<void> {
  if (!answer.ok) throw await refused(verb, key, answer);
  await answer.body?.cancel();
}

async function refused(verb: string, key: string, answer: Response): Promise<Error> {
  const reason = /<Code>(\w{1,64})<\/Code>/.exec(await answer.text())?.[1] ?? "no reason";
  return new Error(`The media store refused to ${verb} ${key}: ${answer.status} ${reason}.`);
}
