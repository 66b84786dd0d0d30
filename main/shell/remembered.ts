import { readFileSync, writeFileSync } from 'node:fs';

/**
 * One choice remembered on this laptop under `name` in `file`, which holds nothing else and no secret. What is there and is no such choice
 * is read as none. A full disk costs the memory of a choice, not the choice.
 */
export function remembered<Choice>(file: string, name: string, isChoice: (value: unknown) => value is Choice) {
  return {
    read(): Choice | null {
      try {
        const value: unknown = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)[name];
        return isChoice(value) ? value : null;
      } catch {
        return null;
      }
    },
    write(choice: Choice): void {
      try {
        writeFileSync(file, JSON.stringify({ [name]: choice }));
      } catch {
        // As the promise above says.
      }
    },
  };
}
