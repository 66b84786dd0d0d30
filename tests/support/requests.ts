import {
  emptyDecision,
  emptyRequest,
  type InformationRequest,
  type RequestDecision,
  requestTests,
} from '#shared/domain/information-request/information-request.ts';

/** An invented request by police that meets every duty, but for what is said otherwise. */
export function requestAbout(personId: string, otherwise: Partial<InformationRequest> = {}): Omit<InformationRequest, 'id'> {
  return {
    ...emptyRequest('2026-11-14'),
    personId,
    officer: 'DC Invented 1234',
    authority: 'merseyside',
    lineOfEnquiry: 'Where she was that night',
    scope: 'The attendance sheet of 3 November',
    inWriting: 'yes',
    sheWasTold: 'yes',
    notice: { on: '2026-11-12', means: 'letter', whyNone: '' },
    sheObjects: 'no',
    ...otherwise,
  };
}

/** A decision as the vault takes it; `nothing` goes unless said otherwise. */
export function decisionOn(requestId: string, otherwise: Partial<RequestDecision & { shown: string; pdfHash: string }> = {}) {
  return { ...emptyDecision(), requestId, why: 'Too wide', shown: null, pdfHash: null, ...otherwise };
}

/** Every question of the law answered with yes and a reason. */
export const testsMet: RequestDecision['tests'] = requestTests.map((test) => ({ test, answer: 'yes', why: 'Said in the request' }));
