import { useState } from 'react';
import type { IncidentFields } from '#shared/domain/incident/incident.ts';
import { goTo, paths, useSentence, vault } from '../../data/index.ts';
import { Button, ErrorNote, useText } from '../../ui/index.ts';
import { tidy } from './tidy.ts';

/** Makes a page of its own of what was typed here, when the draft it was typed in was discarded elsewhere: nothing typed is lost. */
export function OwnPageButton({ fields }: { fields: IncidentFields }) {
  const text = useText();
  const sentence = useSentence();
  const [failure, setFailure] = useState<unknown>(null);
  const makeOwn = async () => {
    try {
      const { id, revision } = await vault.drafts.start();
      await vault.drafts.save({ id, revision, fields: tidy(fields) });
      goTo(paths.incident(id));
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      {failure !== null && <ErrorNote>{sentence(failure)}</ErrorNote>}
      <Button onPress={() => void makeOwn()}>{text('record.own-page')}</Button>
    </>
  );
}
