import { afterEach, expect, test, vi } from "vitest";
import { consoleIntoLog } from "./console-into-log.ts";
import { log } from "./log.ts";

const untouched = { ...console };

afterEach(() => {
  Object.assign(console, untouched);
  vi.restoreAllMocks();
});

test("an error on the console is a line of the log with its causes, and without values", () => {
  const line = vi.spyOn(log, "error").mockReturnValue();
  consoleIntoLog();
  console.error(" ⨯", new Error("Failed query: update texts set body = $1\nparams: a draft"));
  expect(line).toHaveBeenCalledWith(
    expect.objectContaining({ causes: ["Error: Failed query: update texts set body = $1"] }),
    "⨯",
  );
});

test("neither lists nor quotations nor further lines are kept", () => {
  const line = vi.spyOn(log, "info").mockReturnValue();
  consoleIntoLog();
  console.log("saved", { body: "a secret" }, 'as "a secret"\na secret');
  expect(line).toHaveBeenCalledWith({}, "saved … as …");
});

test("words are kept as they were formatted", () => {
  const line = vi.spyOn(log, "warn").mockReturnValue();
  consoleIntoLog();
  console.warn("%s of %d", "two", 3);
  expect(line).toHaveBeenCalledWith({}, "two of 3");
});
