/** One connection with the rights of whoever prepares a database: statements without parameters, several at once. */
export interface PreparingSession {
  run(statements: string): Promise<void>;
  /** Rows of one statement, as the driver gives them. */
  rows(statement: string): Promise<Record<string, unknown>[]>;
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
