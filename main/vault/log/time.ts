/** When an op was written by the writer's clock, from its id (UUID version 7, RFC 9562). For people; the order of ops is their hlc's. */
export function writtenAt(opId: string): string {
  return new Date(Number.parseInt(opId.replaceAll('-', '').slice(0, 12), 16)).toISOString();
}
