import { memo, useState } from 'react';
import { commonOffenceCodes, type OffenceCode, offenceCodes } from '#shared/domain/incident/offence.ts';
import { ChipButton, ChipGroup, useText } from '../../ui/index.ts';

/** What happened: the common kinds first, all of them one press away. */
export const WhatSection = memo(function WhatSection({
  what,
  onWhat,
  takesFocus,
}: {
  what: OffenceCode[];
  onWhat: (what: OffenceCode[]) => void;
  takesFocus: boolean;
}) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  const common: readonly OffenceCode[] = commonOffenceCodes;
  const shown = showsAll
    ? [...common, ...offenceCodes.filter((code) => !common.includes(code))]
    : [...common, ...what.filter((code) => !common.includes(code))];
  return (
    <ChipGroup
      label={text('record.what')}
      hideLabel
      autoFocus={takesFocus}
      choices={shown.map((id) => ({ id, label: text(`offence.${id}`) }))}
      chosen={what}
      onChoose={onWhat}
      after={
        <ChipButton onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? text('record.common-kinds') : text('record.all-kinds', { count: offenceCodes.length })}
        </ChipButton>
      }
    />
  );
});
