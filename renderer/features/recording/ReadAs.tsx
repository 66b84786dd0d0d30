import type { ContactPointKind } from '#shared/domain/contact-point/contact-point.ts';
import { understandContactPoint } from '#shared/domain/contact-point/understand.ts';
import { Mono, Say } from '../../ui/index.ts';

/** What was understood of something typed, said back below the field: “Read as +44 7700 900143”. Else the field's own hint. */
export function ReadAs({ kind, raw, hint }: { kind: ContactPointKind; raw: string; hint: string | null }) {
  if (raw.trim() === '') return hint;
  const { display, complete } = understandContactPoint(kind, raw);
  return <Say id={complete ? 'record.read-as' : 'record.read-part'} values={{ display, m: (parts) => <Mono>{parts}</Mono> }} />;
}
