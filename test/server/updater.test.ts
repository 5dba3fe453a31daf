import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Updater } from "../../server/src/server/updater.ts";
import type { Service } from "../../server/src/service/service.ts";

/** A service of which only `update` is asked; each article of it takes a turn. */
function serviceOf(uris: string[], looked: (uri: string) => void): Service {
  const due = [...uris];
  const service: Pick<Service, "update"> = {
    async update({ pause, signal }) {
      const changed: string[] = [];
      for (let uri = due.shift(); uri !== undefined; uri = due.shift()) {
        changed.push(uri);
        looked(uri);
        if (signal?.aborted) break;
        await pause();
      }
      return changed;
    },
  };
  return service as Service;
}

describe("updating in the background", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function updaterOf(service: Service) {
    const done: (readonly string[])[] = [];
    const updater = new Updater({
      service: () => service,
      isReading: () => false,
      publish: () => {},
      done: (_, changed) => done.push(changed),
    });
    return { updater, done };
  }

  it("waits until typing has rested", async () => {
    const looked: string[] = [];
    const { updater } = updaterOf(serviceOf(["a"], (uri) => looked.push(uri)));
    for (let nth = 0; nth < 10; nth++) {
      updater.giveWay();
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(looked).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(looked).toEqual(["a"]);
  });

  it("counts the rest from when the findings of what was typed are told", async () => {
    const looked: string[] = [];
    const { updater } = updaterOf(serviceOf(["a"], (uri) => looked.push(uri)));
    updater.giveWay();
    await vi.advanceTimersByTimeAsync(190);
    updater.answered();
    await vi.advanceTimersByTimeAsync(190);
    expect(looked).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(looked).toEqual(["a"]);
  });

  it("does nothing where somebody is told and nothing waits", async () => {
    const looked: string[] = [];
    const { updater } = updaterOf(serviceOf(["a"], (uri) => looked.push(uri)));
    updater.answered();
    await vi.runAllTimersAsync();
    expect(looked).toEqual([]);
  });

  it("gives way to typing and goes on later, and says only then that it is over", async () => {
    const looked: string[] = [];
    const { updater, done } = updaterOf(
      serviceOf(["a", "b", "c"], (uri) => {
        looked.push(uri);
        if (uri === "b") updater.giveWay();
      }),
    );
    updater.schedule();
    await vi.advanceTimersByTimeAsync(210);
    expect(looked).toEqual(["a", "b"]);
    expect(done).toEqual([]);
    await vi.runAllTimersAsync();
    expect(looked).toEqual(["a", "b", "c"]);
    expect(done).toEqual([["a", "b", "c"]]);
  });
});
