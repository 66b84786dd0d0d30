export { MaskedOrField } from './MaskedOrField.tsx';
export { savePaper } from './save-paper.ts';
export { WhoseLink, WhosePanel } from './WhosePanel.tsx';
