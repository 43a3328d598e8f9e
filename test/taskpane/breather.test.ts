import { breather } from "../../src/taskpane/breather";

test("long work lets the page live after some time, and short work is not kept waiting", async () => {
  jest.useFakeTimers();
  try {
    const pause = breather();
    await pause();
    jest.advanceTimersByTime(60);
    let isOver = false;
    const waiting = pause().then(() => (isOver = true));
    await Promise.resolve();
    expect(isOver).toBe(false);
    await jest.runOnlyPendingTimersAsync();
    await waiting;
    await pause();
    expect(jest.getTimerCount()).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});
