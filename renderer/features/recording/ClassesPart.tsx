import type { Messages } from '#shared/domain/incident/aftermath.ts';
import type { OffenceCode } from '#shared/domain/incident/offence.ts';
import { classesCheckedOn, classesOf, countedElsewhere } from '#shared/reference/home-office-classes.ts';
import { Disclosure, Facts, Soft, useText } from '../../ui/index.ts';

/** The Home Office classes that may fit, for those who ask for one. A proposal: the police decide. */
export function ClassesPart({ what, on, messages }: { what: readonly OffenceCode[]; on: string | null; messages: Messages }) {
  const text = useText();
  const facts = what.map((offence) => {
    const lines = classesOf(offence, on, messages).map(({ code, name, check }) =>
      text('record.class-line', { code, name, check: check === null ? 'no' : 'yes' }),
    );
    const none = text(countedElsewhere[offence] ? 'record.class-fraud' : 'record.class-no-class');
    return { label: text(`offence.${offence}`), value: lines.length > 0 ? lines.map((line) => <div key={line}>{line}</div>) : none };
  });
  return (
    <Disclosure title={text('record.classes')}>
      {facts.length === 0 ? (
        <Soft>{text('record.classes-none')}</Soft>
      ) : (
        <>
          <Soft>{text('record.classes-words', { date: new Date(`${classesCheckedOn}T12:00:00Z`) })}</Soft>
          <Facts name={text('record.classes')} facts={facts} />
        </>
      )}
    </Disclosure>
  );
}
