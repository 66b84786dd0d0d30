import type { AlertFact } from '#shared/domain/alert/alert.ts';
import { useText } from '../ui/text.tsx';
import styles from './SheetFacts.module.css';

/** Beyond this many characters a value would be squeezed into half a line; it takes a whole one. */
const longValue = 34;

/** Which facts take a whole line: long ones, and a short one that would otherwise leave half a line empty beside it. */
function wideFacts(facts: readonly AlertFact[]): boolean[] {
  const wide: boolean[] = [];
  let isLeft = true;
  facts.forEach((fact, index) => {
    const next = facts[index + 1];
    const isWide = fact.value.length > longValue || (isLeft && (next === undefined || next.value.length > longValue));
    wide.push(isWide);
    isLeft = isWide || !isLeft;
  });
  return wide;
}

/** The short facts, two to a line, before the prose: the eye finds "Car" without reading. */
export function SheetFacts({ facts }: { facts: readonly AlertFact[] }) {
  const text = useText();
  if (facts.length === 0) return null;
  const wide = wideFacts(facts);
  return (
    <dl className={styles.facts}>
      {facts.map((fact, index) => (
        <div key={index} className={styles.fact} data-wide={wide[index]}>
          <dt>{text(`fact.${fact.label}`)}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
