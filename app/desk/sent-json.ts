/** Bytes of a whole text, and of all places in it that have comments. */
export const longestWriting = 4 * 1024 * 1024;

const usual = 64 * 1024;

/**
 * What a window sends as JSON; undefined where it is too long, does not say how long it is, or is no JSON.
 *
 * @param longest - bytes
 */
export async function sentJson(request: Request, longest = usual): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? longest + 1) > longest) return undefined;
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
