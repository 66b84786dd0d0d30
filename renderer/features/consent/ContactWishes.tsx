import { useQuery } from '@tanstack/react-query';
import { useSentence, vaultQueries } from '../../data/index.ts';
import { ErrorNote, Panel, useText } from '../../ui/index.ts';
import styles from './ContactWishes.module.css';
import { AnswerTag } from './PurposeRow.tsx';

const purposes = ['isva', 'callBack'] as const;

/** What she said to being contacted by an ISVA, and if police find a link: read before anybody gets in touch. */
export function ContactWishes({ personId }: { personId: string }) {
  const text = useText();
  const sentence = useSentence();
  const wishes = useQuery(vaultQueries.consent.contactWishes.queryOptions({ input: { personId } }));
  if (wishes.isError) return <ErrorNote>{sentence(wishes.error)}</ErrorNote>;
  if (wishes.data === undefined) return null;
  const { data } = wishes;
  return (
    <Panel title={text('consent.wishes')}>
      <ul className={styles.wishes}>
        {purposes.map((purpose) => (
          <li key={purpose}>
            {text(`purpose.${purpose}`)}{' '}
            <AnswerTag decision={data[purpose] === 'not-asked' ? undefined : { answer: data[purpose], endsOn: null }} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
