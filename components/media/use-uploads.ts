import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { LibraryItem } from "./library-item.ts";
import { sendUpload } from "./send-upload.ts";
import { type Upload, Uploads } from "./uploads.ts";

const none: readonly Upload[] = [];

/** Files on their way into the library from this page; leaving it stops them. */
export function useUploads(onDone: (upload: Upload, item: LibraryItem) => void): {
  uploads: Uploads;
  list: readonly Upload[];
} {
  const current = useRef(onDone);
  current.current = onDone;
  const [uploads] = useState(() => new Uploads(sendUpload, (upload, item) => current.current(upload, item)));
  const list = useSyncExternalStore(uploads.listen, uploads.list, () => none);
  useEffect(() => () => uploads.stopAll(), [uploads]);
  return { uploads, list };
}
