export { MaskedOrField } from './MaskedOrField.tsx';
export { WhoseLink, WhosePanel } from './WhosePanel.tsx';
