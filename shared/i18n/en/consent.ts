import type { ConsentPurpose } from '../../domain/consent/consent.ts';

/**
 * The consent conversation. `question` and `words` are read out to the person, so they say “you”; the person who did it is “they”, since
 * nothing may be assumed. A change of any of them raises `currentWordingVersion`. Plain, honest about what cannot be called back.
 */
export const consent = {
  'consent.title': '{person, select, she {What she wants} he {What he wants} other {What they want}}',
  'consent.step': '{term} · {number} of {of}',
  'consent.term.police-engagement': 'Police engagement',
  'consent.term.third-party-reporting': 'Third-party reporting',
  'consent.term.intelligence-reporting': 'Intelligence reporting',
  'consent.term.no-sharing': 'No sharing with police',
  'consent.read-out': 'Read out',
  'consent.quoted': '“{words}”',
  'consent.yes': 'Yes',
  'consent.no': 'No',
  'consent.later': 'Not now',
  'consent.not-asked': 'Not asked',
  'consent.how': '{person, select, she {How she answered} he {How he answered} other {How they answered}}',
  'consent.means-spoken': 'Spoken',
  'consent.means-signed': 'Signed on screen',
  'consent.means-written': 'In writing',
  'consent.means-code': 'With the code of a receipt',
  'consent.review': 'Ask again on',
  'consent.review-hint': 'Only if that was agreed. The answer holds until then and after.',
  'consent.withdraw': 'Take something back',
  'consent.withdraw-which': 'What should not go on?',
  'consent.withdraw-some': 'Take back what is chosen',
  'consent.withdraw-all': 'Take back everything',
  'consent.withdraw-words': 'It counts at once for everything that has not left. What has left is followed by a message to stop.',
  'consent.withdrawn-announced': 'Taken back',
  'consent.timeline': 'Every answer, newest first',
  'consent.noted-by': 'noted by {name}',
  'consent.witnessed': 'with {name}',
  'consent.timeline-wording': 'wording {version}, {language}',
  'consent.review-line': 'ask again on {date}',
  'consent.reach': 'How far it has got',
  'consent.reach-recalled': 'The report was taken back before it was sent. It never left this laptop.',
  'consent.reach-waits': 'The report waits on this laptop. Nothing has left.',
  'consent.reach-left': 'The report went to central on {at}{reference, select, none {} other { as {reference}}}. It cannot be unread.',
  'consent.reach-change-waiting': 'The change waits to be sent to central.',
  'consent.reach-change-sent': 'The change was sent to central.',
  'consent.reach-change-received': 'Central has taken the change in and uses only what still has a yes.',
  'consent.reach-alert':
    'Alert {number} had gone out from it. {cancelled, select, yes {It has been cancelled; mails already read stay read.} other {Mails already sent cannot be called back.}}',
  'consent.reach-sheets':
    '{count, plural, one {# sheet of it was made on this laptop: take it down.} other {# sheets of it were made on this laptop: take them down.}}',
  'consent.reach-beyond': 'Whatever people have read, printed or been told by now cannot be called back.',
  'consent.witness': 'Interpreter or witness',
  'consent.witness-hint': 'Leave blank if there was none. Stays in the project.',
  'consent.back': 'Back',
  'consent.finish-later': 'Finish later',
  'consent.to-summary': 'Read it back',
  'consent.wording':
    'Wording {version}. A “no” here changes nothing about the help {person, select, she {she gets} he {he gets} other {they get}}.',
  'consent.row-answer': '{means} · {time}',
  'consent.summary': 'What you agreed to',
  'consent.summary-over': 'To read back, or to turn the screen round',
  'consent.summary-words': 'You can change any answer, today or later. Tell any worker. A “no” changes nothing about the help you get.',
  'consent.summary-gone': 'What has already been sent cannot be called back.',
  'consent.summary-yes': 'You said yes',
  'consent.summary-no': 'You said no',
  'consent.summary-open': 'Not decided',
  'consent.summary-none': 'Nothing.',
  'consent.change': 'Change an answer',
  'consent.to-record': 'Back to the record',
  'consent.to-leaving': 'See what would leave',
  'consent.stays': 'Nothing will be sent. The record stays on this laptop.',
  'consent.not-kept': 'This record is still being written. Go back and press the question at its end.',

  'consent.question.record': 'May we keep a record of what you told us?',
  'consent.words.record':
    'We write down what happened and keep it locked on this laptop. Only people who work at this project can read it. Nothing is sent to anyone unless you say yes to it next. You can say yes now and change your mind.',
  'consent.question.alert': 'May we warn others?',
  'consent.words.alert':
    'Central can write a warning from what you told us: what they did, what they look like, how they got in touch. We leave out your name, where you work and anything that points to you. It goes to sex workers and projects in the area. You can change your mind; a warning that has gone out cannot be called back.',
  'consent.question.checker': 'May others find out that this number was reported?',
  'consent.words.checker':
    'People can check a phone number or a car before they meet someone. If they check this one, they are told that it was reported. They are not told by whom, where or when. You can change your mind, and then it is taken out.',
  'consent.question.policeIntelligence': 'May the police know what happened, without knowing it was you?',
  'consent.words.policeIntelligence':
    'We can pass on what they did and what they look like. We leave out your name, where you work and anything that points to you. Police may use it to watch for them. Police cannot contact you. If they find a link, they ask us, we ask you, and you decide. You can change your mind; what has already gone cannot be called back.',
  'consent.question.scas': 'May a national police team compare it with other attacks, without your name?',
  'consent.words.scas':
    'A team of analysts looks for people who attack more than once. They compare how it was done: what was said, what was used, how they left. They do not get your name and they cannot contact you. You can change your mind; what has already gone cannot be called back.',
  'consent.question.callBack': 'If police find a link, may we get in touch with you?',
  'consent.words.callBack':
    'Police may find that the same person hurt someone else. They ask us, never you. We only get in touch in the way you told us is safe, and we ask what you want. You can still say no then.',
  'consent.question.statistics': 'May we count it?',
  'consent.words.statistics':
    'We count how often this happens, what kind and in which part of the country. A count has no names and no story. It helps to show what is going on and to ask for better help.',
  'consent.question.isva': 'Would you like to talk to an ISVA?',
  'consent.words.isva':
    'An ISVA is an independent adviser for people who have been raped or sexually hurt. They are not police. They work for you, it is free, and you do not have to report anything. They can be with you for as long as you want.',
  'consent.question.formalReport': 'Do you want to report it to the police with your name?',
  'consent.words.formalReport':
    'Then police know who you are. They will want to hear it from you and may ask for a statement. Someone from here can be with you. You can stop at any time, but police may keep what you have told them. You do not have to decide today.',
} as const satisfies Record<string, string> & Record<`consent.question.${ConsentPurpose}` | `consent.words.${ConsentPurpose}`, string>;
