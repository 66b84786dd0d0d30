export { WhoseLink, WhosePanel } from './WhosePanel.tsx';
