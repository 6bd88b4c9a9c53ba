/** What a Word document says of a level of one of its lists. */
interface ListLevel {
  isNumbered: boolean;
  start: number;
}

export type ListDefinitions = ReadonlyMap<string, ListLevel>;

/** Reads `@list l0:level1 {mso-level-number-format:bullet; …}` of Word's style sheet, by "l0 level1". */
export function listDefinitions(styleSheet: string): ListDefinitions {
  const definitions = new Map<string, ListLevel>();
  for (const [, list, level, declarations = ""] of styleSheet.matchAll(/@list\s+(l\d+):(level\d+)\s*\{([^}@]*)\}/gu)) {
    definitions.set(`${list} ${level}`, {
      isNumbered: !/mso-level-number-format:\s*(?:bullet|image)/u.test(declarations),
      start: Number(/mso-level-start-at:\s*(\d{1,4})/u.exec(declarations)?.[1] ?? 1),
    });
  }
  return definitions;
}
