import { maskedFields } from '#shared/domain/person/person.ts';
import type { DocumentPage } from '#shared/domain/sheet/document-page.ts';
import type { VaultOutputs } from '../../data/index.ts';
import { useLocale, useText } from '../../ui/index.ts';
import { useEntryTitle } from './entry-title.ts';
import { useContactLines } from './safe-contact-lines.ts';
import { useDay, useMoment } from './words.ts';

export type AccessPack = VaultOutputs['rights']['access'];
type Sections = DocumentPage['sections'];

/** The copy of a record as it is read, on screen and on paper: the same words in both. */
export function useAccessPaper(): (pack: AccessPack) => DocumentPage {
  const text = useText();
  const language = useLocale();
  const sections = useAccessSections();
  return (pack) => ({
    title: text('rights.paper-title'),
    under: text('rights.paper-under'),
    madeOn: pack.madeOn,
    language,
    sections: sections(pack),
    mark: text('rights.paper-mark'),
  });
}

function useAccessSections(): (pack: AccessPack) => Sections {
  const text = useText();
  const day = useDay();
  const moment = useMoment();
  const title = useEntryTitle();
  const contact = useContactLines();
  const said = (lines: Sections[number]['lines']) => lines.filter(({ value }) => value !== '');
  return ({ fields, case: held, incidents, entries }) => [
    {
      heading: text('rights.section-person'),
      lines: said([
        { label: text('person.workingName'), value: fields.workingName },
        { label: text('person.also'), value: fields.alsoKnownAs.join(', ') },
        ...maskedFields.map((field) => ({ label: text(`person.${field}`), value: fields[field] })),
        { label: text('person.language'), value: fields.language },
        { label: text('find.field.safe'), value: contact(fields.safeContact).join(' ') },
      ]),
    },
    ...(held === null
      ? []
      : [
          {
            heading: text('rights.section-case'),
            lines: said([
              ...held.needs
                .filter(({ state }) => state !== 'not-asked')
                .map(({ area, state, words }) => ({
                  label: text(`need.area.${area}`),
                  value: [text(`need.state.${state}`), words].filter(Boolean).join('. '),
                })),
              {
                label: text('risk.title'),
                value:
                  held.risk === null
                    ? ''
                    : [text('risk.assessed', { level: held.risk.level, date: day(held.risk.assessedOn) }), held.risk.words]
                        .filter(Boolean)
                        .join('. '),
              },
              ...(Object.keys(held.plan) as (keyof typeof held.plan)[]).map((part) => ({
                label: text(`plan.${part}`),
                value: held.plan[part],
              })),
            ]),
          },
        ]),
    ...incidents.map((incident) => ({ heading: text('rights.section-incident'), lines: said(incidentLines(incident)) })),
    {
      heading: text('rights.section-line'),
      lines: entries.map((entry) => ({
        label: moment(entry.at),
        value: [title(entry), ('text' in entry && entry.text) || '', ('words' in entry && entry.words) || ''].filter(Boolean).join(': '),
      })),
    },
  ];

  function incidentLines({ recordedAt, what, on, lines, consent, saidByAnother, attachments, standing }: AccessPack['incidents'][number]) {
    const given = (Object.keys(consent) as (keyof typeof consent)[]).filter((purpose) => consent[purpose] === 'yes');
    return [
      { label: text('rights.recorded'), value: moment(recordedAt) },
      { label: text('rights.what'), value: what.map((code) => text(`offence.${code}`)).join(', ') },
      { label: text('rights.on'), value: on === null ? '' : day(on) },
      ...lines.map((line) => ({ label: text(`access.line.${line.label}`), value: line.text })),
      {
        label: text('rights.consent'),
        value: given.length === 0 ? text('rights.consent-none') : given.map((purpose) => text(`purpose.${purpose}`)).join(', '),
      },
      {
        label: text('rights.said-by-another'),
        value: saidByAnother.map(({ purpose, ground }) => `${text(`purpose.${purpose}`)} (${text(`consent.ground-${ground}`)})`).join(', '),
      },
      { label: text('rights.standing'), value: text(`filter.standing.${standing}`) },
      {
        label: text('rights.files'),
        value: attachments.map(({ name, addedAt }) => text('rights.file', { name, date: moment(addedAt) })).join('; '),
      },
    ];
  }
}
