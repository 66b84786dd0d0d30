import { z } from 'zod';
import { type Answer, answerOf, isAnswered, noAnswer } from './answer.ts';

/**
 * What the person who did it did, step by step: the conduct serious crime analysts code and compare between cases (docs: NCA Serious Crime
 * Analysis Section, ViCLAS). Short lists in plain words; own words beside each. The words on screen live in the catalogue under
 * `<question>.<option>`. Nothing here describes who was hurt.
 */
export const behaviourOptions = {
  approach: ['kerb', 'called', 'advert', 'at-door', 'lift', 'followed', 'known-before', 'through-another', 'several-people', 'other'],
  pretext: ['booking', 'police', 'official', 'regular', 'job', 'more-money', 'help', 'none', 'other'],
  saying: ['demands', 'threats', 'insults', 'questions', 'flattery', 'apology', 'silent', 'other'],
  control: [
    'words',
    'threats',
    'weight',
    'tied',
    'locked-in',
    'driven-away',
    'phone-taken',
    'substance',
    'choked',
    'others-joined',
    'other',
  ],
  weapon: ['none', 'knife', 'gun', 'blunt', 'tool', 'liquid', 'vehicle', 'said-had', 'other'],
  precautions: [
    'face-hidden',
    'gloves',
    'false-name',
    'false-plate',
    'number-hidden',
    'cleaned',
    'phone-taken',
    'cameras',
    'silenced',
    'other',
  ],
  condom: ['used', 'refused', 'removed', 'damaged', 'not-relevant', 'other'],
  theft: ['nothing', 'own-money', 'cash', 'phone', 'bag', 'cards', 'keys', 'other'],
  exit: ['on-foot', 'drove-off', 'dropped-off', 'left-there', 'got-away', 'disturbed', 'let-go', 'other'],
} as const;
export type BehaviourQuestion = keyof typeof behaviourOptions;
export type BehaviourOption<Question extends BehaviourQuestion> = (typeof behaviourOptions)[Question][number];

/** The questions in the order things happen. */
export const behaviourQuestions = Object.keys(behaviourOptions) as BehaviourQuestion[];

export const SuspectBehaviour = z.strictObject({
  approach: answerOf(behaviourOptions.approach),
  pretext: answerOf(behaviourOptions.pretext),
  saying: answerOf(behaviourOptions.saying),
  control: answerOf(behaviourOptions.control),
  weapon: answerOf(behaviourOptions.weapon),
  precautions: answerOf(behaviourOptions.precautions),
  condom: answerOf(behaviourOptions.condom),
  theft: answerOf(behaviourOptions.theft),
  exit: answerOf(behaviourOptions.exit),
});
export type SuspectBehaviour = z.infer<typeof SuspectBehaviour>;

/** Nothing said about any of it. */
export function noBehaviour(): SuspectBehaviour {
  return Object.fromEntries(behaviourQuestions.map((question) => [question, noAnswer()])) as unknown as SuspectBehaviour;
}

/** Every question that was answered, with its answer, in order. Lists may be read without knowing which question they belong to. */
export function answeredBehaviour(behaviour: SuspectBehaviour): { question: BehaviourQuestion; answer: Answer<string> }[] {
  return behaviourQuestions
    .map((question) => ({ question, answer: behaviour[question] as Answer<string> }))
    .filter(({ answer }) => isAnswered(answer));
}
