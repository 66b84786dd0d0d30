import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Member } from '#shared/domain/member/member.ts';
import { useAreaNames } from '../../data/index.ts';
import { List, ListHead, ListRow, Soft, Tag, TextField, useText } from '../../ui/index.ts';

/** Members by name. An address is shown where it is needed: to tell two people apart. */
export function MemberList({ members }: { members: readonly Member[] }) {
  const text = useText();
  const areaNames = useAreaNames();
  const areasOf = (member: Member) => areaNames(member.forces.map((code) => ({ kind: 'force' as const, code })));
  const intl = useIntl();
  const [sought, setSought] = useState('');
  const words = sought.trim().toLowerCase();
  const shown = members
    .filter((member) => [member.name, member.email, areasOf(member)].join(' ').toLowerCase().includes(words))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return (
    <>
      <ListHead title={text('members.title')} beside={text('members.count', { count: members.length })}>
        <TextField label={text('members.find')} soft value={sought} onChange={setSought} />
        {shown.length === 0 && (
          <Soft>
            {text('members.none-match')}. {text('members.none-match-words')}
          </Soft>
        )}
      </ListHead>
      <List name={text('members.list')}>
        {shown.map((member) => (
          <ListRow
            key={member.id}
            title={member.name}
            {...(member.unsubscribedAt ? { beside: <Tag>{text('members.unsubscribed')}</Tag> } : {})}
          >
            <span>{text(`members.kind.${member.kind}`)}</span>
            <span>{member.email}</span>
            <span>
              {areasOf(member) || text('members.everywhere')} ·{' '}
              {text('members.joined', { date: intl.formatDate(member.joinedAt, { day: 'numeric', month: 'short', year: 'numeric' }) })}
            </span>
          </ListRow>
        ))}
      </List>
    </>
  );
}
