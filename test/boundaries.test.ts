import { posix } from "node:path";
import { expect, test } from "vitest";
import { rootFolders, type Source, sources } from "./sources.ts";

/** What a folder may import: folders and files of ours, and packages; `all but` where that is shorter. */
interface Boundary {
  own: readonly string[];
  packages: { only: readonly string[] } | { allBut: readonly string[] };
}

const react = ["react", "react-dom", "react-aria-components", "@tiptap/react", "@tiptap/static-renderer"];
const next = ["next", "next-auth", "next-intl"];
const database = ["drizzle-orm", "pg", "@electric-sql/pglite"];
const schemas = ["zod"];

/** Who may import whom, by folder; the longest folder that matches counts. */
const boundaries: Record<string, Boundary> = {
  domain: { own: ["domain"], packages: { only: ["temporal-polyfill", "eld", "ipaddr.js"] } },
  richtext: {
    own: ["domain", "richtext"],
    packages: {
      only: [
        "@noble/hashes",
        "@tiptap/core",
        "@tiptap/extension-*",
        "@tiptap/extensions",
        "@tiptap/pm",
        "approx-string-match",
        "canonicalize",
        "diff",
        "node:crypto",
      ],
    },
  },
  "richtext/import": { own: ["domain", "richtext"], packages: { allBut: [...react, ...next, ...database] } },
  formats: { own: ["domain", "richtext", "i18n", "formats"], packages: { allBut: [...react, ...next, ...database] } },
  i18n: { own: ["domain", "i18n"], packages: { only: ["next-intl"] } },
  media: { own: ["domain", "env.ts", "media"], packages: { allBut: [...react, ...next, ...database] } },
  db: { own: ["domain", "env.ts", "db"], packages: { allBut: [...react, ...next] } },
  auth: { own: ["domain", "db", "env.ts", "auth"], packages: { allBut: [...database] } },
  commands: { own: ["domain", "richtext", "db", "commands"], packages: { only: ["node:crypto"] } },
  outbound: { own: ["domain", "richtext", "outbound"], packages: { only: ["node:*"] } },
  components: {
    own: ["domain", "richtext", "i18n", "components"],
    packages: { allBut: [...database, ...schemas, "node:*"] },
  },
  app: {
    own: [
      "domain",
      "richtext",
      "formats",
      "i18n",
      "components",
      "auth",
      "db/client.ts",
      "db/desk.ts",
      "db/queries",
      "commands",
      "outbound",
      "media",
      "env.ts",
      "app",
    ],
    packages: { allBut: database },
  },
  server: {
    own: ["domain", "richtext", "media", "db", "commands", "formats", "i18n", "auth", "env.ts", "worker", "server"],
    packages: { allBut: [...react, ...database] },
  },
  worker: {
    own: ["domain", "richtext", "outbound", "db", "commands", "formats", "i18n", "auth", "env.ts", "worker"],
    packages: { allBut: [...react, ...database] },
  },
  bin: {
    own: [
      "domain",
      "richtext",
      "media",
      "db",
      "commands",
      "formats",
      "i18n",
      "auth",
      "env.ts",
      "worker",
      "server",
      "bin",
    ],
    packages: { allBut: [...react, ...database] },
  },
};

/** Single imports beyond the table, each with its reason. */
const exceptions = [
  // types only: the note that a page writes for the front
  "server/rendering.ts → app/answer.ts",
];

const code = /\.(tsx?|mjs)$/;
const tests = /\.test\.tsx?$|^(test|e2e|bench)\//;
const product = sources(code).filter(({ path }) => path.includes("/") && !tests.test(path));

test("every root folder with code is in the table", () => {
  expect(rootFolders(code)).toEqual(
    expect.not.arrayContaining(["lib", "utils", "helpers", "services", "types", "common"]),
  );
  const known = [...Object.keys(boundaries), "test", "e2e", "bench", "public"];
  expect(rootFolders(code).filter((folder) => !known.includes(folder))).toEqual([]);
});

test.each(Object.keys(boundaries))("%s imports what the table allows and nothing else", (folder) => {
  const files = product.filter(({ path }) => boundaryOf(path) === folder);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !isAllowed(folder, target))
      .map((target) => `${file.path} → ${target}`),
  );
  expect(wrong.filter((one) => !exceptions.includes(one))).toEqual([]);
});

test("every exception is still made use of", () => {
  const made = product.flatMap((file) => importsOf(file).map((target) => `${file.path} → ${target}`));
  expect(exceptions.filter((one) => !made.includes(one))).toEqual([]);
});

// docs/adr/0019: what a page did not ask for through the door would stay as it was after an act
test("the site reaches the database by one door, which notes every question", () => {
  const door = "app/[locale]/live.ts";
  const site = product.filter(({ path }) => path.startsWith("app/") && !path.startsWith("app/desk/"));
  const beside = site
    .filter(({ path }) => path !== door)
    .flatMap((file) =>
      importsOf({ ...file, text: withoutTypeImports(file.text) })
        .filter((target) => /^(db|commands|auth|app\/desk)\/.*\.tsx?$/.test(target))
        .map((target) => `${file.path} → ${target}`),
    );
  expect(beside).toEqual([]);

  const exported =
    site
      .find(({ path }) => path === door)
      ?.text.split(/^export /m)
      .slice(1) ?? [];
  expect(exported.length).toBeGreaterThan(10);
  expect(exported.filter((one) => !isNoted(one)).map((one) => one.split(" = ")[0])).toEqual([
    "const askedLocale", // from an answer that is noted
  ]);
});

/** One question and nothing else, whole inside `asked`. */
function isNoted(exported: string): boolean {
  return /^const \w+ = (cache\(\s*)?asked\(/.test(exported) && !/^ {2}\w+ = /m.test(exported);
}

test.each([
  ["const a = asked(async () => b());\n", true],
  ["const a = cache(\n  asked(async () => b()),\n);\n", true],
  ["const a = cache(officeNow);\n", false],
  ["const a = asked(async () => b()),\n  c = cache(d);\n", false],
])("the door's guard judges %j", (exported, noted) => expect(isNoted(exported)).toBe(noted));

test("what a public page is made of asks no clock: the page would stay as it was", () => {
  const parts = product.filter(({ path }) =>
    /^(app\/(?!desk\/)|components\/release\/|formats\/|i18n\/|richtext\/|domain\/)/.test(path),
  );
  expect(parts.length).toBeGreaterThan(50);
  const clocks = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\.now\(/;
  expect(parts.filter(({ text }) => clocks.test(text)).map(({ path }) => path)).toEqual([]);
});

test("our own files are imported with their suffix, so that Node finds them itself", () => {
  const bare = product.flatMap(({ path, text }) =>
    specifiers(text)
      .filter((one) => /^[#.]/.test(one) && !/\.(tsx?|mjs|css|json)$/.test(one))
      .map((one) => `${path} → ${one}`),
  );
  expect(bare).toEqual([]);
});

test("what Node runs itself imports no .tsx", () => {
  const wrong = product
    .filter(({ path }) => /^(domain|richtext|formats|i18n|db|commands|server|worker|bin)\//.test(path))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => target.endsWith(".tsx"))
        .map((target) => `${file.path} → ${target}`),
    );
  expect(wrong).toEqual([]);
});

test("what is needed to type in the workspace brings no dialog, menu or field of a form along", () => {
  const parts = new Map(product.map((file) => [file.path, file]));
  const begun = new Set<string>();
  const follow = (path: string) => {
    const file = parts.get(path);
    if (!file || begun.has(path)) return;
    begun.add(path);
    for (const target of importsOf({ path, text: withoutTypeImports(withoutLater(file.text)) })) follow(target);
  };
  for (const part of ["workspace.tsx", "submission/form.tsx", "new-edition/form.tsx", "later-parts.tsx"])
    follow(`app/desk/releases/[no]/[locale]/${part}`);
  expect(begun.size).toBeGreaterThan(50);
  const heavy =
    /^components\/ui\/(checkbox|date-field|dialog-overlay|menu|off-reason|radio-group|select|tabs|text-area|text-field|time-field|tooltip)\.tsx$/;
  expect([...begun].filter((path) => heavy.test(path))).toEqual([]);
});

/** Without what is loaded later (docs/adr/0030). */
function withoutLater(text: string): string {
  return text.replaceAll(/\bimport\("[^"]+"\)/g, "");
}

function boundaryOf(path: string): string | undefined {
  return Object.keys(boundaries)
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((one, other) => other.length - one.length)[0];
}

function isAllowed(folder: string, target: string): boolean {
  const boundary = boundaries[folder];
  if (!boundary) return false;
  if (isOwn(target)) return boundary.own.some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
  const named = (list: readonly string[]) => list.some((name) => isNamed(target, name));
  return "only" in boundary.packages ? named(boundary.packages.only) : !named(boundary.packages.allBut);
}

function isNamed(specifier: string, name: string): boolean {
  if (name.endsWith("*")) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}

const ownRoots = new Set([...rootFolders(/./), "env.ts", "proxy.ts"]);

function isOwn(target: string): boolean {
  return ownRoots.has(target.split("/")[0] ?? "");
}

/** Paths of ours from the root, and packages as they are named. */
function importsOf({ path, text }: Source): string[] {
  return specifiers(text).map((specifier) => {
    if (specifier.startsWith("#")) return specifier.slice(1);
    return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : specifier;
  });
}

const forms = [
  /^\s*(?:import|export)\s[^"';]*?\bfrom\s+"([^"]+)"/gm,
  /^\s*import\s+"([^"]+)"/gm,
  /\bimport\(\s*"([^"]+)"\s*\)/g,
];

function withoutTypeImports(text: string): string {
  return text.replace(/^\s*(?:import|export) type\s[^;]*;/gm, "");
}

function specifiers(text: string): string[] {
  return forms.flatMap((form) => [...text.matchAll(form)].map(([, specifier = ""]) => specifier));
}
