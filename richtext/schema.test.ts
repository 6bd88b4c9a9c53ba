import { expect, test } from "vitest";
import { blockTypes, bodySchema } from "./schema.ts";

test("every attribute of every node and mark is validated", () => {
  const unvalidated = [...Object.values(bodySchema.nodes), ...Object.values(bodySchema.marks)].flatMap((type) =>
    Object.entries(type.spec.attrs ?? {})
      .filter(([, attribute]) => !attribute.validate)
      .map(([name]) => `${type.name}.${name}`),
  );
  expect(unvalidated).toEqual([]);
});

test("every block has a place for its id, and nothing else has", () => {
  const blocks = Object.values(bodySchema.nodes).filter((type) => type.isBlock && type.name !== "doc");
  expect(blocks.map((type) => type.name).toSorted()).toEqual([...blockTypes].toSorted());
});

test("the schema is loaded without a document object model", () => {
  expect(typeof document).toBe("undefined");
});
