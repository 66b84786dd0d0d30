import { PageHead, useText } from '../../ui/index.ts';

const steps = 4;

/** Title of one step of the first run, with how many there are. */
export function StepHead({ step, title, words }: { step: number; title: string; words: string }) {
  const text = useText();
  return <PageHead over={text('first.step', { step, of: steps })} title={title} under={words} />;
}
