export const drivers = ["pglite", "postgres"] as const;

/** The embedded database, or a Postgres server. */
export type Driver = (typeof drivers)[number];
