/** Asks until the answer is there, at most `seconds`. For what happens in another process or thread; nothing in a test just waits. */
export async function until<T>(what: string, ask: () => T | Promise<T>, seconds = 30): Promise<NonNullable<T>> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as NonNullable<T>;
    if (Date.now() > deadline) throw new Error(`After ${seconds} seconds still not: ${what}`);
    await new Promise((again) => setTimeout(again, 100));
  }
}
