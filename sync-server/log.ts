import type { FastifyServerOptions } from 'fastify';

/** Everything a line of the log may hold besides its time, level and fixed message. */
export type LogFields = {
  method?: string;
  /** The pattern ("/members/{id}"), never the address that was asked for. */
  route?: string;
  status?: number;
  /** Milliseconds. */
  duration?: number;
  /** What the user was given to read out. */
  reference?: string;
  /** A refusal's code. */
  code?: string;
  count?: number;
  fault?: Fault;
};

/** Where a bug happened. Messages are left out: database and mail errors quote rows and addresses in theirs. */
export type Fault = { type: string; code?: string; constraint?: string; frames: string[]; cause?: Fault };

export type Log = {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
};

const allowed: readonly (keyof LogFields)[] = ['method', 'route', 'status', 'duration', 'reference', 'code', 'count', 'fault'];

/** The part of an error that may be written down. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const { code, constraint, cause } = error as { code?: unknown; constraint?: unknown; cause?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' && /^[\w/-]{1,60}$/.test(code) ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    frames: (error.stack ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('at '))
      .slice(0, 12),
    ...(cause instanceof Error ? { cause: faultOf(cause) } : {}),
  };
}

/** Keeps the allowed fields; an error under `err`, as libraries log it, becomes a fault. */
function allowListed(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of allowed) if (fields[name] !== undefined) kept[name] = fields[name];
  if (fields.err !== undefined) kept.fault = faultOf(fields.err);
  return kept;
}

/** Pino as Fastify makes it, writing only allowed fields. `destination` is standard output when not given. */
export function logOptions(destination?: { write(line: string): void }): FastifyServerOptions['logger'] {
  return {
    level: 'info',
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { req: () => undefined, res: () => undefined, err: (error: unknown) => error } as never,
    formatters: { level: (level) => ({ level }), bindings: () => ({}), log: allowListed },
    hooks: {
      // Pino takes an error's own message where none is given; that message may quote anything.
      logMethod(args, method) {
        const [first, message] = args as unknown as [unknown, unknown];
        const text = typeof first === 'string' ? first : typeof message === 'string' ? message : 'error';
        const fields = first instanceof Error ? { err: first } : typeof first === 'object' && first !== null ? first : {};
        method.apply(this, [fields, text] as never);
      },
    },
    ...(destination ? { stream: destination } : {}),
  };
}
