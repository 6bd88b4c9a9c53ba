import { readdirSync, readFileSync } from "node:fs";

export interface Source {
  /** From the root of the project, with `/`. */
  path: string;
  text: string;
}

const root = new URL("../", import.meta.url);
const foreign = new Set(["node_modules", ".git", ".next", ".data", "test-results", "playwright-report"]);

/** The project's own files whose path matches, as they are on disk. */
export function sources(matching: RegExp): Source[] {
  return paths("")
    .filter((path) => matching.test(path))
    .map((path) => ({
      path,
      text: readFileSync(new URL(path.split("/").map(encodeURIComponent).join("/"), root), "utf8"),
    }));
}

/** Root folders that hold files of ours matching. */
export function rootFolders(matching: RegExp): string[] {
  const folders = paths("").filter((path) => matching.test(path) && path.includes("/"));
  return [...new Set(folders.map((path) => path.split("/")[0] ?? ""))].sort();
}

function paths(folder: string): string[] {
  return readdirSync(new URL(folder.split("/").map(encodeURIComponent).join("/"), root), {
    withFileTypes: true,
  }).flatMap((entry) => {
    if (foreign.has(entry.name)) return [];
    return entry.isDirectory() ? paths(`${folder}${entry.name}/`) : [`${folder}${entry.name}`];
  });
}
