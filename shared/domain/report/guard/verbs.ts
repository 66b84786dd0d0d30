import { dwellingVerbs, tellingVerbs } from './lexicon.ts';

/** What people do at places and with others, beyond telling and dwelling; with the third persons of Polish, Romanian, Portuguese and Spanish. */
const doing = new Set(
  (
    'hit punched grabbed robbed raped attacked followed rang come drove fetched brought opens attends attend bides bide goes resides collects uses sings signs signed shares keeps locked visits visiting passes passed reached reaches waits drinks eats shops plays parks volunteers helps serves sits stands ' +
    'mieszka pracuje chodzi locuieste lucreaza mora trabalha vive trabaja'
  ).split(' '),
);
const helping = /^(?:is|are|was|were|has|have|had|does|do|will|would|can|could|cannot|did)$/;

/** "is", "has", "will": they join what is said to whom it is said of. */
export function isHelpingVerb(fold: string): boolean {
  return helping.test(fold);
}

/** Whether a folded word is a verb of a report in its finite form. "Works" and "calls" are nouns too: the caller looks at what stands before. */
export function isVerb(fold: string): boolean {
  return tellingVerbs.has(fold) || helping.test(fold) || dwellingVerbs.has(fold) || doing.has(fold);
}
