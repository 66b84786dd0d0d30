export { AskAgainPanel } from './AskAgainPanel.tsx';
export { ContactWishes } from './ContactWishes.tsx';
export { useGivenBy } from './given-by-words.ts';
export { IsvaWantedPanel } from './IsvaWantedPanel.tsx';
