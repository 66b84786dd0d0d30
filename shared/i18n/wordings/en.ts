import { currentWordingVersion } from '../../domain/consent/consent.ts';
import { consent } from '../en/consent.ts';
import type { Wording } from './wording.ts';

/** English. The questions and the words are those of the catalogue, so that there is one place for them. */
export const en: Wording = {
  language: 'en',
  name: 'English',
  direction: 'ltr',
  check: 'checked',
  version: currentWordingVersion,
  texts: {
    'question.record': consent['consent.question.record'],
    'words.record': consent['consent.words.record'],
    'question.alert': consent['consent.question.alert'],
    'words.alert': consent['consent.words.alert'],
    'question.checker': consent['consent.question.checker'],
    'words.checker': consent['consent.words.checker'],
    'question.policeIntelligence': consent['consent.question.policeIntelligence'],
    'words.policeIntelligence': consent['consent.words.policeIntelligence'],
    'question.scas': consent['consent.question.scas'],
    'words.scas': consent['consent.words.scas'],
    'question.callBack': consent['consent.question.callBack'],
    'words.callBack': consent['consent.words.callBack'],
    'question.statistics': consent['consent.question.statistics'],
    'words.statistics': consent['consent.words.statistics'],
    'question.isva': consent['consent.question.isva'],
    'words.isva': consent['consent.words.isva'],
    'question.formalReport': consent['consent.question.formalReport'],
    'words.formalReport': consent['consent.words.formalReport'],
    yes: consent['consent.yes'],
    no: consent['consent.no'],
    later: consent['consent.later'],
    'receipt.title': 'Your note',
    'receipt.code': 'Your code',
    'receipt.words': 'With this code you can change your mind at any project. Tell a worker the code. You do not have to say why.',
    'receipt.keep': 'You can throw this note away. You can ask for another one.',
    'form.title': 'What I agreed to',
    'form.change':
      'You can change any answer, today or later. A “no” changes nothing about the help you get. What has already gone cannot be called back.',
    'form.sign': 'Signature',
    'form.day': 'Date',
    'form.witness': 'Interpreter or witness',
    'form.open': 'Not decided',
    'form.until': 'Until',
    'form.wording': 'Wording',
  },
};
