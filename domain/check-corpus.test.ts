import { describe, expect, test } from "vitest";
import {
  alarms,
  type CorpusCase,
  correctCases,
  isFound,
  missedCases,
  plantedCases,
  unseenCases,
  unseenCorrectCases,
} from "#test/corpus/run-corpus.ts";

describe("correct texts raise no alarm", () => {
  test.each(byKind(correctCases()))("%s (%i)", (_kind, _count, cases) => {
    const raised = cases.flatMap((one) => alarms(one).map(({ code, facts }) => ({ name: one.name, code, facts })));
    expect(raised).toEqual([]);
  });
});

describe("every planted error is found", () => {
  test.each(byKind(plantedCases()))("%s (%i)", (_kind, _count, cases) => {
    expect(cases.filter((one) => !isFound(one)).map(({ name }) => name)).toEqual([]);
  });
});

test("of headlines that no rule was fitted to, nineteen in twenty are told, and none of the right ones is stopped", () => {
  const unseen = [...unseenCases()];
  expect(unseen.filter(isFound).length / unseen.length).toBeGreaterThanOrEqual(0.95);
  expect([...unseenCorrectCases()].flatMap(alarms)).toEqual([]);
});

test("what is known not to be found is not found: else it belongs among the planted errors", () => {
  expect([...missedCases()].filter(isFound)).toEqual([]);
});

function byKind<Case extends CorpusCase>(cases: Iterable<Case>): [kind: string, count: number, cases: Case[]][] {
  return [...Map.groupBy(cases, ({ kind }) => kind)].map(([kind, group]) => [kind, group.length, group]);
}
