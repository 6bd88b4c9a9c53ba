import { expect, test } from "vitest";
import type { LinkKnowledge } from "#domain/link-answer.ts";
import type { CheckedAmong } from "#richtext/checked-text.ts";
import { content } from "#test/bodies.ts";
import { Checker, type CheckState } from "./checker.ts";
import type { CheckAnswer, CheckQuestion } from "./checks.worker.ts";

const among = { openComments: ["t1"] } as unknown as CheckedAmong;
const links: LinkKnowledge = { links: [], silence: null };
const text = content({});
const nothing = { findings: [], addresses: [] };

/** Workers that answer when the test lets them. */
function checker(canStart: () => boolean = () => true) {
  const workers: { asked: CheckQuestion[]; isOver: boolean; answer: (data: CheckAnswer) => void; fail: () => void }[] =
    [];
  const told: CheckState[] = [];
  const start = () => {
    if (!canStart()) throw new Error("No worker may start here.");
    const listeners = { message: (_: { data: CheckAnswer }) => {}, error: () => {} };
    const worker = {
      asked: [] as CheckQuestion[],
      isOver: false,
      answer: (data: CheckAnswer) => listeners.message({ data }),
      fail: () => listeners.error(),
      postMessage: (question: CheckQuestion) => worker.asked.push(question),
      terminate: () => {
        worker.isOver = true;
      },
      addEventListener: (type: "message" | "error", listener: never) => {
        listeners[type] = listener;
      },
    };
    workers.push(worker);
    return worker;
  };
  return { checks: new Checker(start, (state) => told.push(state)), workers, told };
}

test("only the answer to the newest words is told", () => {
  const { checks, workers, told } = checker();
  checks.surround(among);
  checks.read(text);
  checks.read(text);
  expect(workers[0]?.asked).toEqual([{ among }, { no: 1, content: text }, { no: 2, content: text }]);
  workers[0]?.answer({ no: 1, ...nothing });
  expect(told).toEqual([]);
  workers[0]?.answer({ no: 2, ...nothing });
  expect(told).toEqual([{ kind: "read", ...nothing }]);
});

test("a worker that fails is told of, and tried again with all that it knew", () => {
  const { checks, workers, told } = checker();
  checks.surround(among);
  checks.answer(links);
  checks.read(text);
  workers[0]?.fail();
  expect(told).toEqual([{ kind: "failed" }]);
  expect(workers[0]?.isOver).toBe(true);

  checks.retry();
  expect(told.at(-1)).toEqual({ kind: "running" });
  expect(workers[1]?.asked).toEqual([{ among }, { links }, { no: 2, content: text }]);
  workers[1]?.answer({ no: 2, ...nothing });
  expect(told.at(-1)).toEqual({ kind: "read", ...nothing });
});

test("newer words ask again by themselves, also where no worker could start before", () => {
  let canStart = false;
  const { checks, workers, told } = checker(() => canStart);
  checks.surround(among);
  checks.read(text);
  expect(told.at(-1)).toEqual({ kind: "failed" });
  canStart = true;
  checks.read(text);
  expect(workers[0]?.asked).toEqual([{ among }, { no: 2, content: text }]);
});
