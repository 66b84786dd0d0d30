import { type CaseFields, emptyPlan, type Need, needAreas } from './case.ts';

/** What an ISVA writes down about a case: everything but who holds it. */
export type CaseWork = Pick<CaseFields, 'needs' | 'risk' | 'plan'>;
type PlanField = keyof CaseFields['plan'];

/** One part of it that is written, and can be changed by somebody else, by itself. */
export type CasePart = 'risk' | `need.${Need['area']}` | `plan.${PlanField}`;

const parts: readonly CasePart[] = [
  'risk',
  ...(Object.keys(emptyPlan()) as PlanField[]).map((field): CasePart => `plan.${field}`),
  ...needAreas.map((area): CasePart => `need.${area}`),
];

/** What stands in a part, as one can compare it. Nobody asked is the same as nothing there. */
function saidIn(work: CaseWork, part: CasePart): string {
  if (part === 'risk') return JSON.stringify(work.risk);
  if (part.startsWith('plan.')) return work.plan[part.slice(5) as PlanField];
  const { state, words } = needOf(work, part);
  return JSON.stringify([state, words]);
}

function needOf(work: CaseWork, part: CasePart): Need {
  const area = part.slice(5) as Need['area'];
  return work.needs.find((need) => need.area === area) ?? { area, state: 'not-asked', words: '' };
}

/** The same work with one part as it stands in another. */
export function withPart(work: CaseWork, part: CasePart, from: CaseWork): CaseWork {
  if (part === 'risk') return { ...work, risk: from.risk };
  if (part.startsWith('plan.')) {
    const field = part.slice(5) as PlanField;
    return { ...work, plan: { ...work.plan, [field]: from.plan[field] } };
  }
  const need = needOf(from, part);
  return { ...work, needs: [...work.needs.filter(({ area }) => area !== need.area), need] };
}

/**
 * What somebody was writing, brought up to the record as it stands now: a part they had not touched since they began (`seen`) is as it stands
 * now; `both` are the parts that they and somebody else wrote apart, and where a person has to pick.
 */
export function broughtUp(mine: CaseWork, seen: CaseWork, now: CaseWork): { work: CaseWork; both: CasePart[] } {
  const both: CasePart[] = [];
  let work = mine;
  for (const part of parts) {
    const [own, before, current] = [saidIn(mine, part), saidIn(seen, part), saidIn(now, part)];
    if (own === current || current === before) continue;
    if (own === before) work = withPart(work, part, now);
    else both.push(part);
  }
  return { work, both };
}
