import { expect, test, vi } from "vitest";
import { doc, p } from "#test/bodies.ts";
import { content } from "#test/examples.ts";
import { createScreenText } from "./screen-text.ts";

const opened = { content: content({ lead: "Lead" }), blockIds: ["a"], journalistsOnly: "" };
const typed = doc({ ...p("typed"), attrs: { id: "b" } }, { ...p("more"), attrs: { id: "c" } });

test("a body that is typed in is read when somebody asks, and once", () => {
  const screen = createScreenText(opened);
  expect(screen.read()).toBe(opened);
  const document = vi.fn(() => typed);
  screen.typed(() => doc(p("overtaken")));
  screen.typed(document);
  expect(document).not.toHaveBeenCalled();

  const read = screen.read();
  expect(read).toEqual({
    content: { ...opened.content, body: doc(p("typed"), p("more")) },
    blockIds: ["b", "c"],
    journalistsOnly: "",
  });
  expect(screen.read()).toBe(read);
  expect(document).toHaveBeenCalledTimes(1);
});

test("what is put takes the place of all that was typed", () => {
  const screen = createScreenText(opened);
  screen.typed(() => typed);
  const theirs = { ...opened, journalistsOnly: "theirs" };
  screen.put(theirs);
  expect(screen.read()).toBe(theirs);
});

test("what could not be read is read again the next time", () => {
  const screen = createScreenText(opened);
  const document = vi
    .fn(() => typed)
    .mockImplementationOnce(() => {
      throw new Error("out of memory");
    });
  screen.typed(document);
  expect(() => screen.read()).toThrow();
  expect(screen.read().blockIds).toEqual(["b", "c"]);
});
