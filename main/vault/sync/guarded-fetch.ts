import { Refusal } from '#shared/errors/refusals.ts';
import type { Timers } from './timers.ts';

/** How patient a request is. */
export type Patience = {
  /** What any request may take, in milliseconds. */
  baseMilliseconds: number;
  /** The slowest line we put up with; each byte sent or received earns its share of time. */
  bytesPerSecond: number;
  /** An answer larger than this is not read to its end. */
  largestAnswerBytes: number;
};

/** A bad mobile connection still carries 8 kB a second; an answer holds at least two envelopes of the largest size. */
export const usualPatience: Patience = { baseMilliseconds: 20_000, bytesPerSecond: 8_000, largestAnswerBytes: 56_000_000 };

/**
 * A `fetch` for a server that may be away, slow or hostile. Refuses `server/away` when nothing answers or a proxy says so, `server/slow`
 * when the answer falls behind the slowest line allowed, `server/busy` for 429, and `server/nonsense` for a redirect or an answer that is
 * too large or ends before its end. The answer is read completely before it is given out, except an event stream, of which only the head is
 * awaited.
 */
export function guardedFetch(timers: Timers, patience: Patience, closing: AbortSignal): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
    const watchdog = startWatchdog(timers, patience, body?.length ?? 0);
    try {
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.any([watchdog.signal, request.signal, closing]),
      });
      refuseByStatus(response);
      if (response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
      const answer = await readWhole(response, patience.largestAnswerBytes, watchdog.earn);
      return new Response(isBodyless(response.status) ? null : answer, { status: response.status, headers: response.headers });
    } catch (error) {
      if (watchdog.signal.aborted) throw new Refusal('server/slow');
      if (error instanceof Refusal) throw error;
      closing.throwIfAborted();
      request.signal.throwIfAborted();
      throw new Refusal('server/away');
    } finally {
      watchdog.stop();
    }
  };
}

/** Aborts as soon as the time used is more than the base and what the bytes so far have earned. */
function startWatchdog(timers: Timers, { baseMilliseconds, bytesPerSecond }: Patience, sentBytes: number) {
  const controller = new AbortController();
  const startedAt = performance.now();
  let bytes = sentBytes;
  let cancel = () => {};
  const arm = () => {
    cancel();
    const allowed = baseMilliseconds + (bytes / bytesPerSecond) * 1000;
    cancel = timers.after(Math.max(0, allowed - (performance.now() - startedAt)), () => controller.abort());
  };
  arm();
  return {
    signal: controller.signal,
    earn: (received: number) => {
      bytes += received;
      arm();
    },
    stop: () => cancel(),
  };
}

const isBodyless = (status: number) => status === 204 || status === 205;

function refuseByStatus({ status }: Response): void {
  if (status < 200 || (status >= 300 && status < 400)) throw new Refusal('server/nonsense');
  if (status === 429) throw new Refusal('server/busy');
  // A proxy in front of a server that is being restarted.
  if (status === 502 || status === 503 || status === 504) throw new Refusal('server/away');
}

async function readWhole(response: Response, limit: number, earn: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > limit) throw new Refusal('server/nonsense', { tooLarge: limit });
    earn(chunk.length);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}
