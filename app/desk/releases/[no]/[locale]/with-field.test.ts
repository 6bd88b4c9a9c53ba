import { expect, test } from "vitest";
import { content } from "#test/examples.ts";
import { withField } from "./with-field.ts";

const written = content({ headline: "Old harbour", slug: "old-harbour" });

test("words of the address that came from the headline go with it", () => {
  expect(withField(written, "headline", "New harbour", true)).toMatchObject({ headline: "New harbour", slug: "" });
});

test("words of one's own stay", () => {
  expect(withField({ ...written, slug: "port" }, "headline", "New harbour", true).slug).toBe("port");
});

test("the address of a public page stays", () => {
  expect(withField(written, "headline", "New harbour", false).slug).toBe("old-harbour");
});
