import type { SendUpload, SentUpload } from "./uploads.ts";

/** Sends a file to the library. By XMLHttpRequest: `fetch` does not tell how much has been sent. */
export const sendUpload: SendUpload = (file, { only, signal, onProgress }) =>
  new Promise<SentUpload>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const asked = new URLSearchParams({ name: file.name.slice(-200), ...(only && { only }) });
    request.open("POST", `/desk/media/upload?${asked}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && loaded < total) onProgress(loaded / total);
    };
    request.upload.onload = () => onProgress(1);
    request.onload = () => {
      if (request.status === 200 && request.response !== null) resolve(request.response);
      else reject(new Error(`The upload was answered with ${request.status}.`));
    };
    request.onerror = () => reject(new Error("The connection failed."));
    request.onabort = () => reject(new Error("The upload was stopped."));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
