import { memo } from 'react';
import type { IncidentFields, ToldBy } from '#shared/domain/incident/incident.ts';
import { sectors, tellers } from '#shared/domain/incident/incident.ts';
import type { MaskedLine } from '#shared/domain/incident/masked-lines.ts';
import { hasHappenedTo } from '#shared/domain/incident/told-of.ts';
import { vault } from '../../data/index.ts';
import { ChipChoice, Columns, Icon, Panel, Soft, TextField, useText } from '../../ui/index.ts';
import { MaskedOrField } from '../cases/index.ts';
import { HappenedToPart } from './HappenedToPart.tsx';
import { LooksNote } from './LooksNote.tsx';
import { NamesField } from './NamesField.tsx';
import { PronounChoice } from './SuspectsSection.tsx';
import styles from './ToldBySection.module.css';

const lines = ['name', 'alias', 'phone', 'email', 'address', 'venue'] as const;

type ToldBySectionProps = {
  recordId: string;
  /** The lines that stand masked on this page. */
  masked: readonly MaskedLine[];
  toldBy: ToldBy;
  onToldBy: (toldBy: ToldBy) => void;
  sector: IncidentFields['sector'];
  onSector: (sector: IncidentFields['sector']) => void;
};

/** Who told us: kept apart, in a frame of its own that says so. */
export const ToldBySection = memo(function ToldBySection({ recordId, masked, toldBy, onToldBy, sector, onSector }: ToldBySectionProps) {
  const text = useText();
  return (
    <>
      <ChipChoice
        label={text('record.sector')}
        choices={sectors.map((id) => ({ id, label: text(`sector.${id}`) }))}
        chosen={sector}
        onChoose={onSector}
      />
      <Panel tone="apart" name={text('record.told')}>
        <div className={styles.head}>
          <h2 className={styles.title}>{text('record.told')}</h2>
          <span className={styles.apart}>
            <Icon name="lock" size={16} />
            {text('record.told-apart')}
          </span>
        </div>
        <Soft>{text('record.told-words')}</Soft>
        {masked.length > 0 && <Soft>{text('record.line-hidden')}</Soft>}
        <Columns>
          <ChipChoice
            label={text('record.told-role')}
            soft
            choices={tellers.map((id) => ({ id, label: text(`record.role-${id}`) }))}
            chosen={toldBy.role}
            onChoose={(role) => onToldBy({ ...toldBy, role })}
          />
          <PronounChoice
            label={text('record.told-pronoun')}
            pronoun={toldBy.pronoun}
            onPronoun={(pronoun) => onToldBy({ ...toldBy, pronoun })}
          />
        </Columns>
        <Columns count={3}>
          {lines.map((line) =>
            line === 'alias' ? (
              <TextField
                key={line}
                label={text('record.told-alias')}
                soft
                value={toldBy.alias}
                onChange={(alias) => onToldBy({ ...toldBy, alias })}
                maxLength={400}
              />
            ) : (
              <MaskedOrField
                key={line}
                label={line === 'venue' ? text('record.told-venue', { person: toldBy.pronoun }) : text(`record.told-${line}`)}
                value={toldBy[line]}
                isMasked={masked.includes(line)}
                look={(reason) => vault.incidents.unmask({ id: recordId, line, reason })}
                onChange={(value) => onToldBy({ ...toldBy, [line]: value })}
              />
            ),
          )}
        </Columns>
        <NamesField
          label={text('record.told-others')}
          hint={text('record.told-others-hint')}
          names={toldBy.others}
          onNames={(others) => onToldBy({ ...toldBy, others })}
        />
        {hasHappenedTo(toldBy) && <HappenedToPart recordId={recordId} masked={masked} toldBy={toldBy} onToldBy={onToldBy} />}
        <LooksNote recordId={recordId} />
      </Panel>
    </>
  );
});
