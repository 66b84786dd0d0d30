export { AskAgainPanel } from './AskAgainPanel.tsx';
export { ContactWishes } from './ContactWishes.tsx';
export { IsvaWantedPanel } from './IsvaWantedPanel.tsx';
