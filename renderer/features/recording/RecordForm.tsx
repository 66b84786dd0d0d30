import { useCallback, useEffect, useState } from 'react';
import { faultsOf, faultyPart } from '#shared/domain/incident/faults.ts';
import type { IncidentFields } from '#shared/domain/incident/incident.ts';
import { survivorAlias, survivorPronoun } from '#shared/domain/incident/told-of.ts';
import { goTo, paths, refusalOf, useLatestMoment, useSentence } from '../../data/index.ts';
import { Acts, announce, Button, Columns, ErrorNote, focusMain, PageHead, Soft, TextArea, useText } from '../../ui/index.ts';
import { WhoseLink, WhosePanel } from '../cases/index.ts';
import { ClockHint } from '../clock/index.ts';
import { AfterSection } from './AfterSection.tsx';
import { AttachmentsPart } from './AttachmentsPart.tsx';
import { ClassesPart } from './ClassesPart.tsx';
import { ClocksNote } from './ClocksNote.tsx';
import { ConflictsPart } from './ConflictsPart.tsx';
import { ContactSection } from './ContactSection.tsx';
import { DiscardButton } from './DiscardButton.tsx';
import { HandOverButton } from './HandOverButton.tsx';
import { OwnPageButton } from './OwnPageButton.tsx';
import { SafeguardingPart } from './SafeguardingPart.tsx';
import { SavedMark } from './SavedMark.tsx';
import { StandingTag } from './StandingTag.tsx';
import { SuspectsSection } from './SuspectsSection.tsx';
import { ToldBySection } from './ToldBySection.tsx';
import { today } from './today.ts';
import { UnwantedNote } from './UnwantedNote.tsx';
import type { RecordOnPage } from './use-record.ts';
import { VehiclesSection } from './VehiclesSection.tsx';
import { WhatSection } from './WhatSection.tsx';
import { WhenSection } from './WhenSection.tsx';
import { WhereSection } from './WhereSection.tsx';

type Open = Extract<RecordOnPage, { phase: 'open' }>;

/** Puts one named field of the record; the same function for as long as `change` is the same, so that untouched sections are not drawn again. */
function useField<Name extends keyof IncidentFields>(change: Open['change'], name: Name): (value: IncidentFields[Name]) => void {
  return useCallback((value) => change(name, value), [change, name]);
}

/**
 * The one growing page of an incident. What, the story and a number come first: with those it can be left in a minute, for later or for a
 * colleague. Everything is saved as it is typed; only “What happened” is needed to keep it.
 */
export function RecordForm({ record, fields, standing, change, flush, onReopen }: Omit<Open, 'phase'> & { onReopen: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const [failure, setFailure] = useState<unknown>(null);
  const [isKeeping, setKeeping] = useState(false);
  const person = survivorPronoun(fields.toldBy);
  const doer = fields.suspects[0]?.pronoun ?? 'they';
  const isKept = record.isKept();
  const faults = faultsOf(fields, useLatestMoment());
  const faultIn = (part: ReturnType<typeof faultyPart>) => faults.find((fault) => faultyPart(fault) === part) ?? null;
  // Sixty seconds are short: on a blank page the keys are on the first answer, on any other at the top of what was written.
  const [isBlank] = useState(() => !isKept && fields.what.length === 0 && fields.story === '');
  useEffect(() => {
    if (!isBlank) focusMain();
  }, [isBlank]);

  const keepThen = async (path: string) => {
    setFailure(null);
    setKeeping(true);
    try {
      if (await flush()) {
        await record.keep();
        goTo(path);
      }
    } catch (error) {
      setFailure(error);
      announce(sentence(error));
    } finally {
      setKeeping(false);
    }
  };

  return (
    <>
      <PageHead
        title={text('record.what')}
        under={text('record.what-hint', { person })}
        over={
          isKept ? (
            <>
              <StandingTag id={record.id} /> <WhoseLink incidentId={record.id} />
            </>
          ) : null
        }
        aside={<SavedMark standing={standing} />}
      />
      {(standing.phase === 'failing' || standing.phase === 'stopped') && (
        <ErrorNote>{text(`saved.${standing.phase}-words`, { why: sentence(standing.error) })}</ErrorNote>
      )}
      {standing.phase === 'stopped' && refusalOf(standing.error)?.code === 'draft/not-found' && (
        <Acts>
          <OwnPageButton fields={fields} />
        </Acts>
      )}
      <ConflictsPart id={record.id} isKept={isKept} people={{ person, doer }} flush={flush} onPicked={onReopen} />
      {isKept && <UnwantedNote incidentId={record.id} />}
      <WhatSection what={fields.what} onWhat={useField(change, 'what')} takesFocus={isBlank} />
      <TextArea
        label={text('record.story', { doer })}
        hint={text('record.story-hint')}
        value={fields.story}
        onChange={useField(change, 'story')}
        rows={5}
      />
      <ContactSection
        points={fields.contactPoints}
        onPoints={useField(change, 'contactPoints')}
        messages={fields.messages}
        onMessages={useField(change, 'messages')}
        fault={faultIn('messages')}
        today={today()}
        doer={doer}
      />
      <ClockHint />
      <Columns>
        <WhenSection when={fields.when} onWhen={useField(change, 'when')} person={person} today={today()} fault={faultIn('when')} />
        <WhereSection where={fields.where} onWhere={useField(change, 'where')} fault={faultIn('where')} />
      </Columns>
      <ClocksNote what={fields.what} when={fields.when} />
      <VehiclesSection vehicles={fields.vehicles} onVehicles={useField(change, 'vehicles')} doer={doer} />
      <SuspectsSection suspects={fields.suspects} onSuspects={useField(change, 'suspects')} />
      <AfterSection fields={fields} change={change} person={person} />
      <AttachmentsPart recordId={record.id} />
      <SafeguardingPart recordId={record.id} person={person} />
      {isKept && <WhosePanel incidentId={record.id} called={survivorAlias(fields.toldBy)} />}
      <ToldBySection
        recordId={record.id}
        masked={record.masked}
        toldBy={fields.toldBy}
        onToldBy={useField(change, 'toldBy')}
        sector={fields.sector}
        onSector={useField(change, 'sector')}
      />
      <ClassesPart what={fields.what} on={fields.when.on} messages={fields.messages} />
      <Acts foot>
        {failure !== null && <ErrorNote>{sentence(failure)}</ErrorNote>}
        {refusalOf(failure)?.code === 'draft/changed-elsewhere' && (
          <Button onPress={() => void flush().then((isSafe) => isSafe && onReopen())}>{text('record.open-again')}</Button>
        )}
        <Button kind="main" isPending={isKeeping} onPress={() => void keepThen(paths.consent(record.id))}>
          {text('record.wants', { person })}
        </Button>
        {isKept ? (
          <Button onPress={() => void keepThen(paths.leaving(record.id))}>{text('record.leaving')}</Button>
        ) : (
          <>
            <Button onPress={() => void flush().then((isSafe) => isSafe && goTo(paths.dropIn))}>{text('record.finish-later')}</Button>
            <HandOverButton id={record.id} flush={flush} />
            <DiscardButton id={record.id} />
          </>
        )}
        {!isKept && <Soft>{text('record.nothing-leaves', { person })}</Soft>}
      </Acts>
    </>
  );
}
