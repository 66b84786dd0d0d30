import { useText } from '../../ui/index.ts';
import type { ContentProblem } from './content-problems.ts';

/** What is wrong with a field, as a sentence; null when nothing is. */
export function useProblemWords(): (problem: ContentProblem | undefined) => string | null {
  const text = useText();
  return (problem) => {
    if (problem === undefined) return null;
    if (problem.kind === 'full-number') return text('publish.full-number', { text: problem.text });
    return text(problem.kind === 'expired' ? 'publish.expiry-missing' : 'publish.required');
  };
}
