import { policeForce } from '#shared/reference/police-forces.ts';
import { csvOf, type VaultOutputs } from '../../data/index.ts';
import { useText } from '../../ui/index.ts';

type Register = VaultOutputs['requests']['list'];
type Request = Register['requests'][number];
type Erased = Register['erased'][number];

/** A line of the register: of somebody we support, or what is left of one about a person who was erased. */
export type RegisterRow = ({ kind: 'request'; force: string } & Request) | ({ kind: 'erased'; force: string; dueOn: null } & Erased);

/** Every line, the newest first. */
export function registerRows({ requests, erased }: Register): RegisterRow[] {
  const named = (authority: string) => policeForce(authority)?.name ?? authority;
  const rows: RegisterRow[] = [
    ...requests.map((one) => ({ kind: 'request' as const, ...one, force: named(one.authority) })),
    ...erased.map((one) => ({ kind: 'erased' as const, ...one, force: named(one.authority), dueOn: null })),
  ];
  return rows.sort((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1));
}

/** What a line says without the person it is about: what a board, or an inspector, reads. */
export function useRegisterLines(): (row: RegisterRow) => { label: string; value: string }[] {
  const text = useText();
  return (row) => {
    const { decision } = row;
    const asked = row.kind === 'request' ? row : null;
    const went = decision === null ? [] : decision.items.map((item) => text(`pack.item.${item}`));
    const inWords = asked?.decision?.left ? [text('request.handed-words')] : [];
    const notice = [asked?.notice.on ?? '', asked?.notice.means ? text(`request.means.${asked.notice.means}`) : ''];
    return [
      { label: text('request.received'), value: row.receivedOn },
      { label: text('request.authority'), value: row.force },
      { label: text('request.officer'), value: asked?.officer ?? '' },
      { label: text('request.senior'), value: asked?.seniorOfficer ?? '' },
      { label: text('request.form-reference'), value: asked?.formReference ?? '' },
      { label: text('request.authority-reference'), value: asked?.authorityReference ?? '' },
      { label: text('request.in-writing'), value: text(`request.tri.${row.inWriting}`) },
      { label: text('register.told'), value: text(`request.tri.${row.sheWasTold}`) },
      { label: text('request.notice'), value: notice.filter(Boolean).join(' · ') },
      { label: text('register.objects'), value: text(`request.tri.${row.sheObjects}`) },
      { label: text('request.counselling'), value: text(`request.tri.${row.counselling ? 'yes' : 'no'}`) },
      { label: text('request.decision'), value: text(decision === null ? 'register.undecided' : `request.decision.${decision.decision}`) },
      { label: text('register.decided-on'), value: decision?.on ?? '' },
      { label: text('register.decided-by'), value: decision?.by ?? '' },
      { label: text('register.went'), value: [...went, ...inWords].join(', ') },
      { label: text('register.hash'), value: decision?.leftHash ?? '' },
      { label: text('request.again-on'), value: row.dueOn ?? '' },
    ];
  };
}

/** The lines for a spreadsheet. */
export function useRegisterCsv(): (rows: readonly RegisterRow[]) => string {
  const lines = useRegisterLines();
  return (rows) => {
    const all = rows.map(lines);
    const head = all[0]?.map(({ label }) => label) ?? [];
    return csvOf([head, ...all.map((line) => line.map(({ value }) => value))]);
  };
}
