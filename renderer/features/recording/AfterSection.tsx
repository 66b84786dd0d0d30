import { evidenceOptions, hateStrands, injuryOptions, policeResponses, reportKinds, yesNo } from '#shared/domain/incident/aftermath.ts';
import { isAnswered } from '#shared/domain/incident/answer.ts';
import type { IncidentFields, Pronoun } from '#shared/domain/incident/incident.ts';
import { ChipChoice, Columns, Disclosure, TextArea, TextField, useText } from '../../ui/index.ts';
import { AnswerField } from './AnswerField.tsx';
import { Section } from './Section.tsx';

type AfterSectionProps = {
  fields: IncidentFields;
  change: <Name extends keyof IncidentFields>(name: Name, value: IncidentFields[Name]) => void;
  person: Pronoun;
};

/** What came after: four questions, each closed until it is wanted or was answered, each saying what of it may leave. */
export function AfterSection({ fields, change, person }: AfterSectionProps) {
  const text = useText();
  const { injuries, evidence, hate } = fields;
  return (
    <Section title={text('record.after')}>
      <Disclosure title={text('record.injuries')} startsOpen={isAnswered(injuries)}>
        <AnswerField
          label={text('record.injuries')}
          hint={text('record.injuries-leave')}
          choices={injuryOptions.map((id) => ({ id, label: text(`injury.${id}`) }))}
          answer={injuries}
          onAnswer={(answer) => change('injuries', answer)}
        />
      </Disclosure>
      <Disclosure title={text('record.evidence')} startsOpen={isAnswered(evidence)}>
        <AnswerField
          label={text('record.evidence')}
          hint={text('record.evidence-leave')}
          choices={evidenceOptions.map((id) => ({ id, label: text(`evidence.${id}`) }))}
          answer={evidence}
          onAnswer={(answer) => change('evidence', answer)}
        />
      </Disclosure>
      <Disclosure title={text('record.hate', { person })} startsOpen={isAnswered(hate)}>
        <AnswerField
          label={text('record.hate', { person })}
          hint={`${text('record.hate-hint')} ${text('record.hate-leave')}`}
          choices={hateStrands.map((id) => ({ id, label: text(`hate.${id}`) }))}
          answer={hate}
          onAnswer={(answer) => change('hate', answer)}
        />
      </Disclosure>
      <PolicePart fields={fields} change={change} person={person} />
    </Section>
  );
}

function PolicePart({ fields: { police, about }, change }: AfterSectionProps) {
  const text = useText();
  const isSaid = police.told !== null || police.response !== null || police.words !== '' || about === 'police-response';
  return (
    <Disclosure title={text('record.police')} startsOpen={isSaid}>
      <Columns>
        <ChipChoice
          label={text('record.police-told')}
          soft
          choices={yesNo.map((id) => ({ id, label: text(`record.told-${id}`) }))}
          chosen={police.told}
          onChoose={(said) => change('police', { ...police, told: said })}
        />
        <TextField
          label={text('record.police-reference')}
          soft
          mono
          hint={text('record.stays')}
          value={police.reference}
          onChange={(reference) => change('police', { ...police, reference })}
          maxLength={400}
        />
      </Columns>
      <ChipChoice
        label={text('record.police-response')}
        soft
        choices={policeResponses.map((id) => ({ id, label: text(`police-response.${id}`) }))}
        chosen={police.response}
        onChoose={(response) => change('police', { ...police, response })}
      />
      <TextArea
        label={text('record.police-words')}
        soft
        value={police.words}
        onChange={(words) => change('police', { ...police, words })}
        rows={about === 'police-response' ? 5 : 2}
      />
      <ChipChoice
        label={text('record.police-about')}
        soft
        hint={text('record.police-about-hint')}
        choices={reportKinds.map((id) => ({ id, label: text(`about.${id}`) }))}
        chosen={about}
        onChoose={(kind) => change('about', kind ?? 'incident')}
        always
      />
    </Disclosure>
  );
}
