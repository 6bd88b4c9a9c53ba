import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";

interface BucketSettings {
  name: string;
  accessKeyId: string;
  secretAccessKey: string;
}

export interface Bucket {
  origin: string;
  close(): Promise<void>;
}

/**
 * A service on this machine that keeps objects in memory and checks each request's signature as S3 does (AWS Signature
 * Version 4, computed here from its description and not with the client's library), the hash of the body included.
 */
export async function openBucket({ name, accessKeyId, secretAccessKey }: BucketSettings): Promise<Bucket> {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const path = request.url ?? "";
    const refuse = (status: number, code: string) =>
      response.writeHead(status, { "Content-Type": "application/xml" }).end(`<Error><Code>${code}</Code></Error>`);
    if (!path.startsWith(`/${encodeURIComponent(name)}/`)) return refuse(404, "NoSuchBucket");
    const isSigned = signatureOf(request, body, { accessKeyId, secretAccessKey });
    if (!isSigned) return refuse(403, "SignatureDoesNotMatch");
    if (request.method === "PUT") {
      objects.set(path, body);
      return response.writeHead(200).end();
    }
    if (request.method === "DELETE") {
      objects.delete(path);
      return response.writeHead(204).end();
    }
    const found = objects.get(path);
    if (!found) return refuse(404, "NoSuchKey");
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    if (from === undefined) return response.writeHead(200).end(found);
    return response.writeHead(206).end(found.subarray(Number(from), Number(to) + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The bucket has no address.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Whether the request bears the signature that its own words have under this key. */
function signatureOf(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  { accessKeyId, secretAccessKey }: Omit<BucketSettings, "name">,
): boolean {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, key, day = "", region = "", signed = "", signature] = pattern.exec(headers.authorization ?? "") ?? [];
  const stated = String(headers["x-amz-content-sha256"] ?? "");
  const isWhole = stated === "UNSIGNED-PAYLOAD" || stated === sha256(body);
  if (key !== accessKeyId || !isWhole || (method === "PUT" && stated === "UNSIGNED-PAYLOAD")) return false;

  const names = signed.split(";");
  if (!names.includes("host") || !names.includes("x-amz-content-sha256")) return false;
  const canonical = [
    method,
    url,
    "",
    ...names.map((one) => `${one}:${String(headers[one] ?? "").trim()}`),
    "",
    signed,
    stated,
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const message = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const signing = ["aws4_request", "s3", region, day].reduceRight<Buffer>(
    (secret, part) => createHmac("sha256", secret).update(part).digest(),
    Buffer.from(`AWS4${secretAccessKey}`),
  );
  return createHmac("sha256", signing).update(message).digest("hex") === signature;
}

function sha256(data: Buffer | string): string {
  return createHash("sha256").update(data).digest("hex");
}
