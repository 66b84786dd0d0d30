import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchIdle } from './idle-lock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched(minutes: number) {
  const target = new EventTarget();
  const onIdle = vi.fn();
  const stop = watchIdle({ minutes, onIdle, target, now: () => Date.now() });
  return { target, onIdle, stop, pass: (passed: number) => vi.advanceTimersByTime(passed * 60_000) };
}

it('locks after the minutes chosen, once', () => {
  const { onIdle, pass } = watched(10);
  pass(9);
  expect(onIdle).not.toHaveBeenCalled();
  pass(1);
  expect(onIdle).toHaveBeenCalledTimes(1);
  pass(60);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('waits anew from the last key or press', () => {
  const { target, onIdle, pass } = watched(10);
  pass(9);
  target.dispatchEvent(new Event('keydown'));
  pass(9);
  expect(onIdle).not.toHaveBeenCalled();
  pass(1);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('a pointer that only moves is nobody', () => {
  const { target, onIdle, pass } = watched(10);
  pass(9);
  target.dispatchEvent(new Event('pointermove'));
  pass(1);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

it('does nothing any more once it is stopped', () => {
  const { onIdle, pass, stop } = watched(10);
  stop();
  pass(60);
  expect(onIdle).not.toHaveBeenCalled();
});
