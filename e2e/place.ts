/** Where the product runs for the end-to-end tests: its own port and its own data. */
export const port = Number(process.env.E2E_PORT ?? 3170);
export const origin = `http://localhost:${port}`;
export const directory = `test-results/e2e-data-${port}`;
